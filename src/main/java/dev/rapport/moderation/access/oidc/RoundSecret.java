package dev.rapport.moderation.access.oidc;

import dev.rapport.post.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the browser keeps while it is on its way: 256 random bits. Everything that ties an answer of
 * the provider to this very browser is a hash of them, so that nothing of it need be stored.
 */
record RoundSecret(String value) {

  /** What comes back with the browser (RFC 6749, 10.12). */
  String state() {
    return Sha256.hex("state " + value);
  }

  boolean fits(String state) {
    return state != null && MessageDigest.isEqual(bytes(state()), bytes(state));
  }

  /** What comes back in the ID token (OpenID Connect Core, 15.5.2). */
  String nonce() {
    return Sha256.hex("nonce " + value);
  }

  /** What only whoever began can say (RFC 7636, 4.1). */
  String verifier() {
    return Sha256.hex("verifier " + value);
  }

  /** By which the provider knows the verifier, of the kind S256. */
  String challenge() {
    byte[] hash = HexFormat.of().parseHex(Sha256.hex(verifier()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}

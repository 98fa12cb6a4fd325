package dev.rapport.platform.x;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What X signs webhooks with: HMAC-SHA256 by the app's consumer secret, as {@code sha256=BASE64}.
 * Source: X's pages on webhooks.
 */
final class XSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  XSignature(String consumerSecret) {
    this.key = new SecretKeySpec(consumerSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String of(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK knows " + ALGORITHM, e);
    }
  }

  /** Takes the same time wherever the first difference is. */
  boolean fits(byte[] body, String signature) {
    return signature != null
        && MessageDigest.isEqual(
            of(body).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }
}

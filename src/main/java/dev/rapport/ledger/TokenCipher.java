package dev.rapport.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what is stored by AES-256-GCM with a fresh nonce each time (NIST SP 800-38D), bound to
 * its owner so that rows cannot be swapped. Without a key it stores as is, and what was stored so
 * can be read with a key too.
 */
public final class TokenCipher {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final String SEALED = "aes-gcm:";
  private static final String OPEN = "open:";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Optional<SecretKey> key;

  TokenCipher(TokensConfig config) {
    this.key = config.key().map(TokenCipher::key);
  }

  /**
   * @throws IllegalArgumentException that names the setting when the key is none
   */
  public static void check(TokensConfig config) {
    config.key().ifPresent(TokenCipher::key);
  }

  private static SecretKey key(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip());
      if (bytes.length == KEY_BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException e) {
      // Told below, without the key.
    }
    throw new IllegalArgumentException("rapport.tokens.key must be 32 bytes in Base64");
  }

  String seal(String text, String owner) {
    return key.map(secret -> SEALED + encrypt(secret, text, owner)).orElse(OPEN + text);
  }

  /**
   * @throws IllegalStateException when it was sealed with another key, or for another owner
   */
  String open(String stored, String owner) {
    if (stored.startsWith(OPEN)) {
      return stored.substring(OPEN.length());
    }
    SecretKey secret =
        key.orElseThrow(() -> new IllegalStateException("rapport.tokens.key is not given"));
    return decrypt(secret, stored.substring(SEALED.length()), owner);
  }

  private static String encrypt(SecretKey secret, String text, String owner) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, secret, nonce, owner)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
      return Base64.getEncoder().encodeToString(all.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("tokens cannot be encrypted", e);
    }
  }

  private static String decrypt(SecretKey secret, String base64, String owner) {
    byte[] all = Base64.getDecoder().decode(base64);
    byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, secret, nonce, owner)
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("rapport.tokens.key is not the one they were stored with");
    }
  }

  private static Cipher cipher(int mode, SecretKey secret, byte[] nonce, String owner)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}

package dev.rapport.moderation.access;

import dev.rapport.post.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** What sessions and tokens are known by: 256 random bits, of which the record has a hash. */
final class Secrets {

  /** So that a token which strays into a file or a log is found by whoever looks for it. */
  static final String TOKEN_PREFIX = "rpt_";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secrets() {}

  static String make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String makeToken() {
    return TOKEN_PREFIX + make();
  }

  static String hash(String secret) {
    return Sha256.hex(secret);
  }
}

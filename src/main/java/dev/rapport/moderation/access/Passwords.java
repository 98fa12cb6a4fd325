package dev.rapport.moderation.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Passwords as bcrypt hashes. Length is what makes one good (NIST SP 800-63B, 3.1.1). */
final class Passwords {

  private static final int SHORTEST = 12;

  /** Bcrypt reads no more bytes than these. */
  private static final int LONGEST = 72;

  /** 2^12 rounds: some 250 ms. */
  private static final int COST = 12;

  /** Of nobody's password, so that a name that is unknown takes as long as one that is known. */
  private static final String NOBODY = BcryptUtil.bcryptHash(Secrets.make(), COST);

  private Passwords() {}

  /** One line that says why it cannot be one; empty when it can. */
  static Optional<String> objection(String password) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("a password has " + SHORTEST + " characters or more");
    }
    return password.getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? Optional.of("a password has at most " + LONGEST + " bytes")
        : Optional.empty();
  }

  static String hash(String password) {
    return BcryptUtil.bcryptHash(password, COST);
  }

  static boolean matches(String password, Optional<String> hash) {
    boolean same = BcryptUtil.matches(password == null ? "" : password, hash.orElse(NOBODY));
    return same && hash.isPresent();
  }
}

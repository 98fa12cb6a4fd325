package dev.rapport.moderation.access;

import dev.rapport.post.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people do with their own accounts. */
@ApplicationScoped
class OwnAccount {

  private static final int LABEL = 60;
  private static final int LONGEST_DAYS = 366;

  /** An identity provider does not tell when somebody has left. */
  private static final int LONGEST_VOUCHED_DAYS = 30;

  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Clock clock;

  OwnAccount(Accounts accounts, Sessions sessions, ApiTokens tokens, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.clock = clock;
  }

  Account of(String name) {
    return accounts.find(name).orElseThrow();
  }

  List<ApiToken> tokens(String name) {
    return tokens.of(name);
  }

  /**
   * Ends every other session as well.
   *
   * @param session the hash of the one that stays
   * @return one line that says why not; empty when it is changed
   */
  Optional<String> changePassword(String name, String old, String password, String session) {
    if (!Passwords.matches(old, accounts.passwordHash(name))) {
      return Optional.of("the old password is another one");
    }
    Optional<String> objection = Passwords.objection(password);
    if (objection.isEmpty()) {
      accounts.setPassword(name, Passwords.hash(password));
      sessions.endOthers(name, session);
    }
    return objection;
  }

  /**
   * Makes a token with those of the roles that its owner has.
   *
   * @param days how long it is good, 1 to 366; 30 at most for whom a provider vouches
   * @return the token, which nobody can see again
   */
  String makeToken(String name, String label, Set<String> roles, int days) {
    Account owner = of(name);
    int longest = owner.isVouchedFor() ? LONGEST_VOUCHED_DAYS : LONGEST_DAYS;
    if (label == null || label.isBlank() || days < 1 || days > longest) {
      throw new BadRequestException("a token needs a label, and 1 to %d days".formatted(longest));
    }
    Set<AccessRole> given = EnumSet.of(AccessRole.VIEWER);
    owner.roles().stream().filter(role -> roles.contains(role.word())).forEach(given::add);
    String token = Secrets.makeToken();
    tokens.add(
        Secrets.hash(token),
        name,
        SafeText.oneLine(label.strip(), LABEL),
        given,
        clock.instant().plus(Duration.ofDays(days)));
    return token;
  }

  void endToken(String name, long id) {
    tokens.end(name, id);
  }
}

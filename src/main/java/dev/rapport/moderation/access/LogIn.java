package dev.rapport.moderation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Lets people in who know their password, and makes the first account. */
@ApplicationScoped
class LogIn {

  private static final Logger LOG = Logger.getLogger(LogIn.class);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

  private final Accounts accounts;
  private final Sessions sessions;
  private final BrowserSession browser;
  private final LoginAttempts attempts;
  private final Clock clock;

  LogIn(
      Accounts accounts,
      Sessions sessions,
      BrowserSession browser,
      LoginAttempts attempts,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.browser = browser;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Whether the first account has to be made yet. */
  boolean isFirst() {
    return accounts.none();
  }

  /** Opens a session for whoever knows the password. */
  Entry logIn(Credentials given, Client client) {
    if (!attempts.mayTry(given.name(), client.address())) {
      return new Entry.No("too many wrong passwords; come back in ten minutes");
    }
    if (!Passwords.matches(given.password(), accounts.passwordHash(given.name()))) {
      attempts.failed(given.name(), client.address());
      LOG.warnf("a log-in from %s failed", client.address());
      return new Entry.No("name and password do not belong together");
    }
    attempts.succeeded(given.name());
    return open(accounts.find(given.name()).orElseThrow().name(), client);
  }

  /** Makes the first account, with every right, and lets its owner in. */
  Entry first(Credentials given, Client client) {
    Optional<String> objection = objection(given);
    if (objection.isPresent()) {
      return new Entry.No(objection.get());
    }
    String name = given.name().strip();
    return accounts.addFirst(name, Passwords.hash(given.password()))
        ? open(name, client)
        : new Entry.No("there is an account already");
  }

  /**
   * Makes an account.
   *
   * @param by who makes it
   * @return one line that says why not; empty when it is made
   */
  Optional<String> add(Credentials given, Set<AccessRole> roles, String by) {
    Optional<String> objection = objection(given);
    if (objection.isPresent()) {
      return objection;
    }
    Set<AccessRole> all = EnumSet.of(AccessRole.VIEWER);
    all.addAll(roles);
    return accounts.add(given.name().strip(), Passwords.hash(given.password()), all, by)
        ? Optional.empty()
        : Optional.of("there is an account of that name already");
  }

  /** Takes the password again from whoever is in; false when it is wrong. */
  boolean confirm(String name, String password, String hash, Client client) {
    if (!attempts.mayTry(name, client.address())) {
      return false;
    }
    boolean same = Passwords.matches(password, accounts.passwordHash(name));
    if (same) {
      sessions.confirm(hash);
    } else {
      attempts.failed(name, client.address());
    }
    return same;
  }

  private Entry open(String name, Client client) {
    return new Entry.Yes(browser.open(name, client.agent(), clock.instant()));
  }

  private static Optional<String> objection(Credentials given) {
    boolean named = given.name() != null && NAME.matcher(given.name().strip()).matches();
    return named
        ? Passwords.objection(given.password())
        : Optional.of("a name has 1 to 40 letters, digits, spaces, dots, hyphens and underscores");
  }

  record Credentials(String name, String password) {}

  /**
   * @param address from which the request came
   * @param agent what the browser says it is
   */
  record Client(String address, String agent) {}

  sealed interface Entry {

    /**
     * @param cookie of the session
     */
    record Yes(NewCookie cookie) implements Entry {}

    record No(String why) implements Entry {}
  }
}

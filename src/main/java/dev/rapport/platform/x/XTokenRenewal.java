package dev.rapport.platform.x;

import dev.rapport.mention.Tokens;
import dev.rapport.platform.x.XTokenEndpoint.Granted;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Changes the account's refresh token for the next pair, which is stored before anybody uses it. Of
 * several instances one asks X, and the others take what it stored. Not for several threads at
 * once.
 *
 * <p>What remains: a refresh token is good once, so when the process dies, or the network breaks,
 * between X's answer and its being stored, the access is lost and somebody has to connect anew.
 */
@Singleton
class XTokenRenewal {

  static final String NOT_CONNECTED = "X has not been connected yet; './rapport connect x' does it";

  static final String LOST =
      "X takes the stored refresh token no more; './rapport connect x' gets another";

  static final String NOT_THE_APP =
      "X refuses the app; look at rapport.platform.x.client-id and client-secret";

  private static final Logger LOG = Logger.getLogger(XTokenRenewal.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SOON = Duration.ofSeconds(10);

  private final XTokenStore store;
  private final XTokenEndpoint endpoint;
  private final Clock clock;

  /** X does not take it any more, so it is not asked again. */
  private String dead = "";

  /**
   * Had from X for a token that is spent by now, and not stored, as the record was out of reach.
   */
  private Optional<Tokens> unstored = Optional.empty();

  private String spentForIt = "";

  XTokenRenewal(XTokenStore store, XTokenEndpoint endpoint, Clock clock) {
    this.store = store;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Renewed {

    record Done(Tokens tokens) implements Renewed {}

    /**
     * @param why one line for an operator
     */
    record Not(String why, Duration retryAfter) implements Renewed {}
  }

  /**
   * @param seen what was used so far; null when nothing was
   */
  Renewed renew(Tokens seen) {
    try {
      Attempt attempt = new Attempt(seen);
      Renewed renewed = attempt.make();
      // Whoever lost its connection lost the row too, and another may have stored the next pair.
      return attempt.isSpent() && stored(seen).isPresent() ? new Attempt(seen).make() : renewed;
    } catch (RuntimeException e) {
      LOG.debug("the record of tokens", e);
      return new Renewed.Not("the record of X's tokens cannot be used: " + words(e), SOON);
    }
  }

  /** Without what a driver might have put into its message. */
  static String words(RuntimeException e) {
    return e instanceof IllegalStateException ? e.getMessage() : e.getClass().getSimpleName();
  }

  /** What another instance has stored since; asks the record, if it can be reached, and not X. */
  Optional<Tokens> newer(Tokens seen) {
    try {
      return stored(seen);
    } catch (RuntimeException e) {
      LOG.debug("the record of tokens", e);
      return Optional.empty();
    }
  }

  private Optional<Tokens> stored(Tokens seen) {
    return store.read().filter(stored -> isNewer(stored, seen));
  }

  private boolean isNewer(Tokens stored, Tokens seen) {
    return clock.instant().isBefore(stored.renewAt())
        && (seen == null || !stored.access().equals(seen.access()));
  }

  /** One try, while the record is held. */
  private final class Attempt {

    private final Tokens seen;
    private Renewed outcome = new Renewed.Not(NOT_CONNECTED, MINUTE);
    private boolean spent;

    Attempt(Tokens seen) {
      this.seen = seen;
    }

    Renewed make() {
      store.change(stored -> store.usable(stored).flatMap(this::next).or(() -> stored));
      unstored = Optional.empty();
      return outcome;
    }

    boolean isSpent() {
      return spent;
    }

    /** What is to be stored; empty when nothing is. */
    private Optional<Tokens> next(Tokens before) {
      if (isNewer(before, seen)) {
        outcome = new Renewed.Done(before);
        return Optional.empty();
      }
      if (unstored.isEmpty() || !spentForIt.equals(before.refresh())) {
        unstored = ask(before);
        spentForIt = before.refresh();
      }
      unstored.ifPresent(tokens -> outcome = new Renewed.Done(tokens));
      return unstored;
    }

    private Optional<Tokens> ask(Tokens before) {
      if (before.refresh().equals(dead)) {
        outcome = new Renewed.Not(LOST, MINUTE);
        return Optional.empty();
      }
      return switch (endpoint.refresh(before.refresh())) {
        case Granted.Issued issued -> Optional.of(store.tokens(issued, before));
        case Granted.Spent spentByNow -> not(LOST, MINUTE, before.refresh());
        case Granted.NotTheApp no -> not(NOT_THE_APP, MINUTE, "");
        case Granted.Unclear unclear ->
            not("X gives no new access token: " + unclear.why(), SOON, "");
      };
    }

    private Optional<Tokens> not(String why, Duration retryAfter, String deadByNow) {
      outcome = new Renewed.Not(why, retryAfter);
      if (!deadByNow.isEmpty()) {
        LOG.error(why);
        dead = deadByNow;
        spent = true;
      }
      return Optional.empty();
    }
  }
}

package dev.rapport.platform.x;

import dev.rapport.mention.Tokens;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The account's access token of OAuth 2.0, renewed before it ends, and when X does not take it. One
 * thread renews; the others go on with the old one while it lasts, and wait when it does not.
 */
@Singleton
class XUserToken implements XCredential {

  /** An access token that was just had and is refused all the same is not at fault. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  /** How long a call waits for another thread's renewal. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Shown.Missing BUSY =
      new Shown.Missing("the access token is being renewed", Duration.ofSeconds(1));

  private final XTokenRenewal renewal;
  private final Clock clock;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile Tokens current;
  private Instant had = Instant.MIN;
  private Instant nextTry = Instant.MIN;
  private Shown.Missing failure;

  XUserToken(XTokenRenewal renewal, Clock clock) {
    this.renewal = renewal;
    this.clock = clock;
  }

  @Override
  public Shown show(String method, URI uri) {
    Tokens tokens = current;
    Instant now = clock.instant();
    if (tokens != null && now.isBefore(tokens.renewAt())) {
      return header(tokens);
    }
    boolean lasts = tokens != null && now.isBefore(tokens.until());
    if (!isMine(lasts ? Duration.ZERO : PATIENCE)) {
      return lasts ? header(tokens) : BUSY;
    }
    try {
      Shown renewed = renewed(tokens);
      return lasts && renewed instanceof Shown.Missing ? header(tokens) : renewed;
    } finally {
      renewing.unlock();
    }
  }

  /** Whether it is this thread's to renew, and it is then to unlock. */
  private boolean isMine(Duration patience) {
    try {
      return renewing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean renew(String header) {
    if (!isMine(PATIENCE)) {
      return false;
    }
    try {
      Tokens tokens = current;
      if (tokens == null || !header(tokens).header().equals(header)) {
        return tokens != null;
      }
      return clock.instant().isBefore(had.plus(YOUNG))
          ? tookNewer(tokens)
          : renewed(tokens) instanceof Shown.Header;
    } finally {
      renewing.unlock();
    }
  }

  private boolean tookNewer(Tokens seen) {
    Optional<Tokens> newer = renewal.newer(seen);
    newer.ifPresent(this::take);
    return newer.isPresent();
  }

  private Shown.Header take(Tokens tokens) {
    current = tokens;
    had = clock.instant();
    return header(tokens);
  }

  /** What another thread has got meanwhile, or else a new one; a failure holds for its pause. */
  private Shown renewed(Tokens seen) {
    if (current != seen) {
      return header(current);
    }
    Instant now = clock.instant();
    if (now.isBefore(nextTry)) {
      return failure;
    }
    return switch (renewal.renew(seen)) {
      case XTokenRenewal.Renewed.Done done -> take(done.tokens());
      case XTokenRenewal.Renewed.Not not -> {
        nextTry = now.plus(not.retryAfter());
        failure = new Shown.Missing(not.why(), not.retryAfter());
        yield failure;
      }
    };
  }

  private static Shown.Header header(Tokens tokens) {
    return new Shown.Header("Bearer " + tokens.access());
  }
}

package dev.rapport.platform.x;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Whether a feed tells us what is new, and so how much there is left to read. Without a feed, and
 * while it is closed, mentions are read all the time. Once it is open they are read for a while
 * more, because X lists some of them late, and then only now and then, to be sure.
 */
@Singleton
class XFeedStatus {

  private final XConfig config;
  private final Clock clock;
  private boolean open;
  private boolean missed;
  private Instant openedAt = Instant.MIN;
  private Instant readAt = Instant.MIN;

  XFeedStatus(XConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  synchronized void opened() {
    if (!open) {
      open = true;
      openedAt = clock.instant();
      missed = true;
    }
  }

  synchronized void closed() {
    open = false;
  }

  /** Something that the feed told was lost again. */
  synchronized void missed() {
    missed = true;
  }

  synchronized boolean isReadDue() {
    Instant now = clock.instant();
    return !open
        || missed
        || now.isBefore(openedAt.plus(config.overlap()))
        || !now.isBefore(readAt.plus(config.catchUpInterval()));
  }

  /** To be called before a read: what is missed from now on needs another one. */
  synchronized void readBegins() {
    missed = false;
    readAt = clock.instant();
  }
}

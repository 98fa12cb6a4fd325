package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When mentions are read although a feed tells of them. */
class XFeedStatusTest {

  private final KeylessXConfig config =
      new KeylessXConfig(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
  private final MovingClock clock = new MovingClock();
  private final XFeedStatus status = new XFeedStatus(config, clock);

  @Test
  void alwaysWithoutAFeed() {
    status.readBegins();

    assertThat(status.isReadDue()).isTrue();
  }

  @Test
  void aWhileAfterItOpenedAndThenOnlyNowAndThen() {
    status.opened();
    status.readBegins();
    assertThat(status.isReadDue()).isTrue();

    clock.pass(config.overlap());
    status.readBegins();
    assertThat(status.isReadDue()).isFalse();

    clock.pass(config.catchUpInterval());
    assertThat(status.isReadDue()).isTrue();
  }

  @Test
  void againOnceTheFeedIsClosed() {
    settled();

    status.closed();

    assertThat(status.isReadDue()).isTrue();
  }

  @Test
  void onceMoreWhenSomethingWasMissed() {
    settled();

    status.missed();
    assertThat(status.isReadDue()).isTrue();

    status.readBegins();
    assertThat(status.isReadDue()).isFalse();
  }

  private void settled() {
    status.opened();
    clock.pass(config.overlap());
    status.readBegins();
    assertThat(status.isReadDue()).isFalse();
  }
}

package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.MentionSource.Fetched.NotDue;
import dev.rapport.mention.MentionSource.Fetched.Page;
import dev.rapport.mention.MentionSource.Fetched.Unavailable;
import dev.rapport.mention.money.WatchSpending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Stage 1: reads a platform's mentions, judges them and stores them. The posts are stored first and
 * the cursor moves with them, so a crash at any point reads again and loses nothing.
 */
@ApplicationScoped
public class ReceiveMentions {

  /** Between two looks at whether there is, which ask nobody. */
  private static final Duration UNTIL_THERE_IS_MONEY = Duration.ofSeconds(5);

  private final MentionInbox inbox;
  private final KeepMentions keep;
  private final PlatformVitals vitals;
  private final Quarantine quarantine;
  private final WatchSpending spending;

  ReceiveMentions(
      MentionInbox inbox,
      KeepMentions keep,
      PlatformVitals vitals,
      Quarantine quarantine,
      WatchSpending spending) {
    this.inbox = inbox;
    this.keep = keep;
    this.vitals = vitals;
    this.quarantine = quarantine;
    this.spending = spending;
  }

  /**
   * Reads one source once, unless a hard cap on money is reached: the cursor stays then, and what
   * came meanwhile is read later, as far as the platform still shows it.
   *
   * @param turn this instance's; a page that comes in after its end is dropped, and read again by
   *     whoever is next
   * @return how long to leave the platform alone; zero when it may be read again as usual
   */
  public Duration receive(Turn turn, MentionSource source) {
    return spending.isSpent() && source.costs() ? UNTIL_THERE_IS_MONEY : read(turn, source);
  }

  private Duration read(Turn turn, MentionSource source) {
    String platform = source.platform();
    Optional<String> cursor = inbox.cursor(platform);
    return switch (source.fetch(cursor)) {
      case Page page -> {
        if (!page.posts().isEmpty() || !page.cursor().equals(cursor)) {
          keep.read(turn, platform, page);
        }
        vitals.wasRead(platform);
        yield Duration.ZERO;
      }
      case NotDue notDue -> Duration.ZERO;
      case Broken broken -> {
        quarantine.read(platform, broken, vitals.cannotBeRead(platform, broken.what()));
        yield Duration.ZERO;
      }
      case Unavailable unavailable -> {
        vitals.cannotBeRead(platform, unavailable.why());
        yield unavailable.retryAfter();
      }
    };
  }
}

package dev.rapport.mention;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.MentionSource.Fetched.Page;
import dev.rapport.mention.MentionSource.Fetched.Unavailable;
import dev.rapport.post.Post;
import dev.rapport.post.SafeText;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Stage 1: reads a platform's mentions, judges them and stores them. The posts are stored first and
 * the cursor moves with them, so a crash at any point reads again and loses nothing.
 */
@ApplicationScoped
public class ReceiveMentions {

  private static final Logger LOG = Logger.getLogger(ReceiveMentions.class);

  private final MentionInbox inbox;
  private final Eligibility eligibility;
  private final MeterRegistry meters;

  /** The trouble last reported for a platform, so that a lasting one is logged once. */
  private final Map<String, String> troubles = new ConcurrentHashMap<>();

  ReceiveMentions(MentionInbox inbox, MentionConfig config, Clock clock, MeterRegistry meters) {
    this.inbox = inbox;
    this.eligibility = new Eligibility(config, OptOutWords.read(config.optOutFile()), clock);
    this.meters = meters;
  }

  /**
   * Reads one source once.
   *
   * @param turn this instance's; a page that comes in after its end is dropped, and read again by
   *     whoever is next
   * @return how long to leave the platform alone; zero when it may be read again as usual
   */
  public Duration receive(Turn turn, MentionSource source) {
    Fetched fetched = source.fetch(inbox.cursor(source.platform()));
    return switch (fetched) {
      case Page page -> {
        if (!page.posts().isEmpty()) {
          store(turn, source.platform(), page);
        }
        recovered(source.platform());
        yield Duration.ZERO;
      }
      case Broken broken -> {
        if (isNews(source.platform(), broken.what())) {
          LOG.warnf(
              "%s gave a broken answer, kept in quarantine: %s", source.platform(), broken.what());
          inbox.quarantine(source.platform(), broken);
        }
        meters.counter("rapport.intake.broken", "platform", source.platform()).increment();
        yield Duration.ZERO;
      }
      case Unavailable unavailable -> {
        if (isNews(source.platform(), unavailable.why())) {
          LOG.warnf("%s cannot be read: %s", source.platform(), unavailable.why());
        }
        yield unavailable.retryAfter();
      }
    };
  }

  private void store(Turn turn, String platform, Page page) {
    List<Post> posts = latestVersions(page.posts());
    Standing standing = inbox.standing(posts);
    List<Judged> fresh = new ArrayList<>();
    List<Judged> edits = new ArrayList<>();
    for (Post post : posts) {
      if (!standing.knows(post.root().id())) {
        fresh.add(new Judged(post, eligibility.judge(post, page.account(), standing)));
      } else if (post.versions().size() > 1) {
        edits.add(new Judged(post, eligibility.unwanted(post, page.account(), standing)));
      }
    }
    if (inbox.store(turn, new Intake(platform, fresh, edits, page.cursor()))) {
      meters.counter("rapport.mentions.received", "platform", platform).increment(fresh.size());
    }
  }

  /** One post for each edit history, its latest version, in the order of the page. */
  private static List<Post> latestVersions(List<Post> posts) {
    Map<String, Post> byRoot = new LinkedHashMap<>();
    for (Post post : posts) {
      byRoot.merge(
          post.root().id(),
          post,
          (one, other) -> one.versions().size() > other.versions().size() ? one : other);
    }
    return List.copyOf(byRoot.values());
  }

  private boolean isNews(String platform, String trouble) {
    return !trouble.equals(troubles.put(platform, trouble));
  }

  private void recovered(String platform) {
    Optional.ofNullable(troubles.remove(platform))
        .ifPresent(
            was ->
                LOG.infof("%s reads well again after: %s", platform, SafeText.oneLine(was, 200)));
  }
}

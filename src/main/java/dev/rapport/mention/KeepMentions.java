package dev.rapport.mention;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionSource.Fetched.Page;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges posts and puts them into the inbox, however they came: a post is new once, and an edit is
 * never a second mention. One page at a time, so that the caps count what the page before brought;
 * an instance beside this one may judge at the same time, and a cap then lets through a few more.
 */
@ApplicationScoped
public class KeepMentions {

  private final MentionInbox inbox;
  private final Eligibility eligibility;
  private final PlatformVitals vitals;
  private final MeterRegistry meters;

  KeepMentions(
      MentionInbox inbox, Eligibility eligibility, PlatformVitals vitals, MeterRegistry meters) {
    this.inbox = inbox;
    this.eligibility = eligibility;
    this.vitals = vitals;
    this.meters = meters;
  }

  /** What was read in a turn; dropped, with its cursor, when the turn is over. */
  synchronized void read(Turn turn, String platform, Page page) {
    Intake intake = judge(platform, page);
    if (inbox.store(turn, intake)) {
      count(intake);
    }
  }

  /**
   * What a platform told us by itself. Idempotent. Done when it returns: the platform may be told
   * that it was heard.
   */
  public synchronized void heard(String platform, Page page) {
    if (!page.posts().isEmpty()) {
      Intake intake = judge(platform, page);
      inbox.add(intake);
      count(intake);
    }
  }

  private Intake judge(String platform, Page page) {
    List<Judged> fresh = new ArrayList<>();
    List<Judged> edits = new ArrayList<>();
    List<Post> posts = latestVersions(page.posts());
    if (!posts.isEmpty()) {
      Standing standing = inbox.standing(posts);
      for (Post post : posts) {
        if (!standing.knows(post.root().id())) {
          fresh.add(judge(post, page.account(), standing));
        } else if (post.versions().size() > 1) {
          edits.add(new Judged(post, eligibility.unwanted(post, page.account(), standing)));
        }
      }
    }
    return new Intake(platform, fresh, edits, page.cursor());
  }

  private Judged judge(Post post, Author account, Standing standing) {
    Optional<IneligibleReason> objection = eligibility.judge(post, account, standing);
    return new Judged(post, objection, standing.tellsEnough(post));
  }

  private void count(Intake intake) {
    meters
        .counter("rapport.mentions.received", "platform", intake.platform())
        .increment(intake.fresh().size());
    intake.fresh().forEach(judged -> vitals.mention(intake.platform(), judged.post().createdAt()));
  }

  /** One post for each edit history, its latest version, in the order of the page. */
  private static List<Post> latestVersions(List<Post> posts) {
    Map<String, Post> byRoot = new LinkedHashMap<>();
    for (Post post : posts) {
      byRoot.merge(
          post.root().id(), post, (one, other) -> one.version() > other.version() ? one : other);
    }
    return List.copyOf(byRoot.values());
  }
}

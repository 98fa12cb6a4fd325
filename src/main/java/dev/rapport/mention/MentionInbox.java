package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.post.Post;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record's front door: where mentions are kept before anything else happens to them. */
public interface MentionInbox {

  /** Where reading goes on; empty before the first page. */
  Optional<String> cursor(String platform);

  /** What is known about the authors and threads of these posts. */
  Standing standing(List<Post> posts);

  /**
   * Stores a page and moves the cursor, in one transaction. Every mention that was new and is
   * eligible is told on {@link dev.rapport.post.Topic#MENTIONS}. Storing the same page again
   * changes nothing.
   *
   * @return false when the turn in which the page was read is over; nothing was changed then
   */
  boolean store(Turn turn, Intake intake);

  /**
   * Stores what a platform told by itself, in whosever turn: it moves no cursor. Otherwise like
   * {@link #store}.
   */
  void add(Intake intake);

  /** Keeps a broken answer for people to look at: a sample, without secrets. */
  void quarantine(String platform, Broken broken);

  /**
   * One page, judged.
   *
   * @param fresh mentions the ledger did not have, at most one for each post
   * @param edits newer versions of posts that it had; they replace the text only as long as no
   *     draft has begun
   * @param cursor where to go on; empty leaves the cursor where it is
   */
  record Intake(String platform, List<Judged> fresh, List<Judged> edits, Optional<String> cursor) {

    /** Those who asked us to stop, in whichever version of whichever post. */
    public Set<String> optOuts() {
      return authors(IneligibleReason.OPT_OUT_REQUEST);
    }

    /** Those who take turns with us as bots do. */
    public Set<String> pairs() {
      return authors(IneligibleReason.BOT_PAIR);
    }

    private Set<String> authors(IneligibleReason why) {
      return Stream.concat(fresh.stream(), edits.stream())
          .filter(judged -> judged.objection().equals(Optional.of(why)))
          .map(judged -> judged.post().author().id())
          .collect(Collectors.toSet());
    }
  }

  /**
   * A post and, when it may not be answered, why.
   *
   * @param enough true when its author is to be told that it is enough for today
   */
  record Judged(Post post, Optional<IneligibleReason> objection, boolean enough) {

    public Judged(Post post, Optional<IneligibleReason> objection) {
      this(post, objection, false);
    }
  }
}

package dev.rapport.mention;

import dev.rapport.post.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Those who are never answered because they asked us to stop. It holds for ever, whatever else of
 * them is purged, until a person lifts it; who did, and why, is kept.
 */
public interface OptOuts {

  /**
   * In the order of platform and id.
   *
   * @param after where the last page ended
   */
  List<OptOut> list(int max, Optional<OptOut.Of> after);

  Optional<OptOut> find(OptOut.Of author);

  /** For somebody who asked by other ways than a mention. Idempotent: the first one stands. */
  void ask(OptOut.Of author, Order order);

  /**
   * Answers the author again from now on.
   *
   * @return false when there was nothing to lift
   */
  boolean lift(OptOut.Of author, Order order);

  /**
   * @param by "the author", or whoever entered it
   * @param why empty when the author asked
   */
  record OptOut(String platform, String author, Instant since, String by, String why) {

    /** An author on a platform, by id. */
    public record Of(String platform, String author) {}
  }
}

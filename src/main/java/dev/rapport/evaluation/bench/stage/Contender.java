package dev.rapport.evaluation.bench.stage;

import dev.rapport.post.Post;
import java.sql.SQLException;
import java.util.List;

/** Something that brings mentions to a draft, and is measured. Safe to call from many threads. */
interface Contender {

  String name();

  /** Puts mentions where it takes them from; this is not measured. */
  void store(List<Post> posts) throws SQLException;

  /**
   * Brings a stored mention to a draft.
   *
   * @param due since when it waits, by {@link System#nanoTime()}
   */
  PartTimes answer(Post post, long due) throws SQLException;
}

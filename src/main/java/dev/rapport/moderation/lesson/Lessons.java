package dev.rapport.moderation.lesson;

import dev.rapport.post.PostRef;
import java.util.List;
import java.util.Optional;

/** The record, as to what reviewers changed and what came of it. */
public interface Lessons {

  /** Those that nobody has settled, the latest first; none whose words are purged. */
  List<Lesson> open(int max);

  /** One that nobody has settled. */
  Optional<Lesson> find(PostRef mention);

  /**
   * @param rule the line that was made of it; empty when it is no rule
   * @return false when somebody settled it first
   */
  boolean settle(PostRef mention, String by, String rule);
}

package dev.rapport.feedback.arena;

import dev.rapport.post.PostRef;
import java.util.Optional;

/**
 * Two texts that can be compared.
 *
 * @param editor who wrote the second, and by that preferred it
 */
public record NewPair(
    PostRef mention, Source source, Entry first, Entry second, Optional<String> editor) {

  private static final String BLANKS = "\\s+";

  /** Empty when there is nothing to choose: one variant twice, the same words, or none. */
  public static Optional<NewPair> of(PostRef mention, Source source, Entry first, Entry second) {
    return of(mention, source, first, second, Optional.empty());
  }

  /** Likewise of an edit. */
  static Optional<NewPair> edited(PostRef mention, Entry draft, Entry edit, String editor) {
    return of(mention, Source.EDIT, draft, edit, Optional.of(editor));
  }

  private static Optional<NewPair> of(
      PostRef mention, Source source, Entry first, Entry second, Optional<String> editor) {
    boolean comparable =
        !first.facts().variant().equals(second.facts().variant())
            && !bare(first).isEmpty()
            && !bare(second).isEmpty()
            && !bare(first).equals(bare(second));
    return comparable
        ? Optional.of(new NewPair(mention, source, first, second, editor))
        : Optional.empty();
  }

  private static String bare(Entry entry) {
    return entry.text().replaceAll(BLANKS, "");
  }
}

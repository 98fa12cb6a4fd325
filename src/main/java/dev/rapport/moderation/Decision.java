package dev.rapport.moderation;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;

/**
 * What a person wants done with an item of the queue.
 *
 * @param by who, on one line of at most 60 characters; {@code somebody} when they do not say
 * @param text the text of their own that is to be posted; empty unless they edited
 * @param seen SHA-256 of the draft that they saw; empty when they do not say
 * @param why for the record, on one line of at most 200 characters; may be empty
 */
public record Decision(
    PostRef mention, String by, Verdict verdict, String text, String seen, String why) {

  public Decision {
    by = by == null || by.isBlank() ? "somebody" : SafeText.oneLine(by.strip(), 60);
    text = text == null ? "" : text.strip();
    seen = seen == null ? "" : seen;
    why = why == null ? "" : SafeText.oneLine(why.strip(), 200);
  }

  /** The draft may go out as it is. */
  public static Decision approval(PostRef mention, String by, String seen) {
    return new Decision(mention, by, Verdict.APPROVED, "", seen, "");
  }

  /** This goes out instead. */
  public static Decision edit(PostRef mention, String by, String text, String seen) {
    return new Decision(mention, by, Verdict.APPROVED_EDITED, text, seen, "");
  }

  /** The mention goes unanswered. */
  public static Decision rejection(PostRef mention, String by, String why) {
    return new Decision(mention, by, Verdict.REJECTED, "", "", why);
  }
}

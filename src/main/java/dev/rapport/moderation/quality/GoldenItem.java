package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewDecided.Verdict;

/**
 * A mention that nobody made and a draft that nobody will post, of which it is known what is right.
 *
 * @param name lower-case letters, digits and hyphens; the record knows it by this
 * @param language of mention and draft, a BCP 47 primary tag
 * @param author the handle that it is shown under, without the {@code @}
 * @param mention what they would have said to us, without our handle; 1 to 1,000 characters
 * @param draft what we would answer; 1 to 1,000 characters
 * @param right {@code approve} when it may go out as it is, {@code reject} when it may not
 * @param why for whoever decided on it, in its language
 */
public record GoldenItem(
    String name,
    String language,
    String author,
    String mention,
    String draft,
    String right,
    String why) {

  private static final int LONGEST = 1_000;

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public GoldenItem {
    if (name == null || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a golden item needs a name of lower-case letters, digits and hyphens, not " + name);
    }
    check(language != null && language.matches("[a-z]{2,3}"), name, "a language like en");
    check(author != null && author.matches("\\w{1,30}"), name, "an author like mika_b");
    check("approve".equals(right) || "reject".equals(right), name, "a right: approve or reject");
    mention = text(mention, name, "mention");
    draft = text(draft, name, "draft");
    why = text(why, name, "why");
  }

  /**
   * What is right, as a decision. An edit is as good as a rejection: neither lets the draft out.
   */
  public Verdict verdict() {
    return right.equals("approve") ? Verdict.APPROVED : Verdict.REJECTED;
  }

  private static String text(String text, String name, String what) {
    boolean fits = text != null && !text.isBlank() && text.length() <= LONGEST;
    check(fits, name, "a " + what + " of 1 to 1,000 characters");
    return text.strip();
  }

  private static void check(boolean holds, String name, String need) {
    if (!holds) {
      throw new IllegalArgumentException("golden item '%s' needs %s".formatted(name, need));
    }
  }
}

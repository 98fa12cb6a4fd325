package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.tone.ToneReading;
import java.util.Optional;

/**
 * All that a writer is told.
 *
 * @param mention what was said to us; hostile text
 * @param reading how it sounded
 * @param stance how to meet it
 * @param language the language to answer in, a BCP 47 primary tag
 * @param mode how much thought it gets
 * @param prompt the same, put into words for a language model
 * @param seed fixes every free choice, so that the same assignment gives the same answer; another
 *     seed asks for other words. Its low byte is how many texts were written for this mention
 *     before
 * @param said what this asker was told last time, so as not to tell them the same; our own words
 * @param limits how long the answer may be
 * @param row what the mode means for this one; empty where it is as the settings have it
 */
public record Assignment(
    Post mention,
    ToneReading reading,
    Stance stance,
    String language,
    Mode mode,
    Prompt prompt,
    long seed,
    Optional<String> said,
    TextLimits limits,
    Optional<ModeRow> row) {

  /** In a mode as the settings have it. */
  public Assignment(
      Post mention,
      ToneReading reading,
      Stance stance,
      String language,
      Mode mode,
      Prompt prompt,
      long seed,
      Optional<String> said,
      TextLimits limits) {
    this(mention, reading, stance, language, mode, prompt, seed, said, limits, Optional.empty());
  }

  /** The same, told in other words. */
  Assignment with(Prompt other) {
    return new Assignment(mention, reading, stance, language, mode, other, seed, said, limits, row);
  }
}

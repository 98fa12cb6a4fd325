package dev.rapport.model;

import com.twitter.twittertext.TwitterTextParser;
import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Prompt;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import dev.rapport.tone.ToneReading.Register;
import dev.rapport.tone.ToneReading.Sentiment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An assignment with everything filled in, to be changed where a test cares. */
record Assignments(
    String words,
    Stance stance,
    Intent intent,
    String language,
    Mode mode,
    Prompt prompt,
    long seed,
    Optional<String> said,
    double emojiRate,
    Sentiment.Label sentiment,
    int limit) {

  static Assignments question() {
    return new Assignments(
        "what is a flip-flop?",
        Stance.INFORMATIVE,
        Intent.QUESTION,
        "en",
        Mode.FAST,
        new Prompt("You are Rapport.", "<<<a1\nwhat is a flip-flop?\na1>>>", "reply@1"),
        7,
        Optional.empty(),
        0,
        Sentiment.Label.NEUTRAL,
        280);
  }

  Assignments met(Stance stance, Intent intent, String words) {
    return new Assignments(
        words, stance, intent, language, mode, prompt, seed, said, emojiRate, sentiment, limit);
  }

  Assignments in(String language) {
    return new Assignments(
        words, stance, intent, language, mode, prompt, seed, said, emojiRate, sentiment, limit);
  }

  Assignments thinking() {
    return new Assignments(
        words,
        stance,
        intent,
        language,
        Mode.THINKING,
        prompt,
        seed,
        said,
        emojiRate,
        sentiment,
        limit);
  }

  Assignments told(String system, String user) {
    Prompt other = new Prompt(system, user, "reply@1");
    return new Assignments(
        words, stance, intent, language, mode, other, seed, said, emojiRate, sentiment, limit);
  }

  Assignments seeded(long seed) {
    return new Assignments(
        words, stance, intent, language, mode, prompt, seed, said, emojiRate, sentiment, limit);
  }

  Assignments after(String said) {
    return new Assignments(
        words,
        stance,
        intent,
        language,
        mode,
        prompt,
        seed,
        Optional.of(said),
        emojiRate,
        sentiment,
        limit);
  }

  Assignments feeling(Sentiment.Label sentiment, double emojiRate) {
    return new Assignments(
        words, stance, intent, language, mode, prompt, seed, said, emojiRate, sentiment, limit);
  }

  Assignments limitedTo(int limit) {
    return new Assignments(
        words, stance, intent, language, mode, prompt, seed, said, emojiRate, sentiment, limit);
  }

  Assignment build() {
    return new Assignment(
        post(), reading(), stance, language, mode, prompt, seed, said, new XLimits(limit));
  }

  /** In a mode that means something else for it. */
  Assignment in(ModeRow row) {
    Assignment plain = build();
    return new Assignment(
        plain.mention(),
        plain.reading(),
        plain.stance(),
        plain.language(),
        plain.mode(),
        plain.prompt(),
        plain.seed(),
        plain.said(),
        plain.limits(),
        Optional.of(row));
  }

  private Post post() {
    return new Post(
        new PostRef("x", "1942"),
        List.of("1942"),
        new ConversationId("x", "1900"),
        new Author("7", "alice"),
        words,
        Instant.parse("2026-10-01T12:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  private ToneReading reading() {
    return new ToneReading(
        language,
        1,
        "Latn",
        new Sentiment(sentiment, 0, 0, 1, 0),
        Map.of(Emotion.NEUTRAL, 1.0),
        0,
        0,
        0,
        0,
        0,
        new Register(0.5, Register.Length.SHORT, emojiRate, 0),
        intent,
        0.5,
        List.of());
  }

  /** X's way of counting. */
  private record XLimits(int max) implements TextLimits {

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public int length(String text) {
      return TwitterTextParser.parseTweet(text).weightedLength;
    }
  }
}

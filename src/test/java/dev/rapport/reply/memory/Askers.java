package dev.rapport.reply.memory;

import dev.rapport.mention.PostBuilder;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.reply.TestReplyConfig;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptTemplate;
import dev.rapport.reply.prompt.TestPrompts;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People who ask, read by the real analyzer. */
final class Askers {

  private static final PromptTemplate VOICE =
      TestPrompts.shelf(new TestReplyConfig(3, 3, 2)).voice(PromptName.REPLY, Optional.empty());

  private Askers() {}

  /** Under the post {@code P}. */
  static Approach under(String words) {
    return of(PostBuilder.post("1", "@bob @rapport " + words).prefix("@bob ").answering("P"));
  }

  /** Of their own accord. */
  static Approach alone(String words) {
    return of(PostBuilder.post("1", "@rapport " + words));
  }

  /** The same with an emotion. */
  static ToneReading feeling(Emotion emotion, double strength, ToneReading like) {
    Map<Emotion, Double> emotions = new HashMap<>(like.emotions());
    emotions.put(emotion, strength);
    return new ToneReading(
        like.language(),
        like.languageConfidence(),
        like.script(),
        like.sentiment(),
        emotions,
        like.irony(),
        like.offensive(),
        like.hate(),
        like.distress(),
        like.urgency(),
        like.register(),
        like.intent(),
        like.confidence(),
        like.because());
  }

  static Approach of(PostBuilder post) {
    Post mention = post.build();
    ToneReading reading = Readings.of(mention.words());
    return of(mention, reading, Stance.INFORMATIVE, reading.language());
  }

  static Approach of(Post mention, ToneReading reading, Stance stance, String language) {
    XTextLimits limits = new XTextLimits();
    return new Approach(
        mention,
        reading,
        new StanceChoice(stance, "a test"),
        new ModeChoice(Mode.FAST, "a test"),
        language,
        limits.max(),
        limits,
        Context.NONE,
        VOICE,
        BigDecimal.ZERO);
  }
}

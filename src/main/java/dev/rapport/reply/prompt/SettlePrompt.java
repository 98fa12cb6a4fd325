package dev.rapport.reply.prompt;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Prompt;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a model is asked how a post sounds. */
public final class SettlePrompt {

  private static final String MARKER = "{{marker}}";

  private final String template;
  private final String version;

  private SettlePrompt(String template, String version) {
    this.template = template;
    this.version = version;
  }

  /**
   * @throws IllegalArgumentException with one line when it lacks the marker
   */
  static SettlePrompt of(PromptText prompt) {
    if (!prompt.text().contains(MARKER)) {
      throw new IllegalArgumentException("lacks " + MARKER);
    }
    String emotions =
        Arrays.stream(Emotion.values())
            .filter(emotion -> emotion != Emotion.NEUTRAL)
            .map(Emotion::word)
            .collect(Collectors.joining(", "));
    return new SettlePrompt(prompt.text().replace("{{emotions}}", emotions), prompt.version());
  }

  /** One short call in fast mode; the stance has no meaning in it. */
  public Assignment ask(Post mention, ToneReading reading, TextLimits limits) {
    Fence fence = Fence.make();
    String system = template.replace(MARKER, fence.marker());
    return new Assignment(
        mention,
        reading,
        Stance.INFORMATIVE,
        "en",
        Mode.FAST,
        new Prompt(system, fence.around(mention), version),
        0,
        Optional.empty(),
        limits);
  }
}

package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.Sha256;
import dev.rapport.post.TextLimits;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operator's words for asking a model how a post sounds. */
final class SettlePrompt {

  private static final String MARKER = "{{marker}}";

  private final String template;
  private final String version;

  private SettlePrompt(String template) {
    this.template = template;
    this.version = "settle@" + Sha256.hex(template).substring(0, 8);
  }

  /**
   * @throws IllegalArgumentException with one line that names the file, when it cannot be read or
   *     lacks the marker
   */
  static SettlePrompt read(Path file) {
    String template = PromptTemplate.text(file);
    if (!template.contains(MARKER)) {
      throw new IllegalArgumentException(file + " lacks " + MARKER);
    }
    String emotions =
        Arrays.stream(Emotion.values())
            .filter(emotion -> emotion != Emotion.NEUTRAL)
            .map(Emotion::word)
            .collect(Collectors.joining(", "));
    return new SettlePrompt(template.replace("{{emotions}}", emotions));
  }

  /** One short call in fast mode; the stance has no meaning in it. */
  Assignment ask(Post mention, ToneReading reading, TextLimits limits) {
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

package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.tone.ToneReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The operator's prompt and persona, and how they become what a model is told. Our own words go
 * into the system message; the post goes into the user message, within a {@link Fence}. Names and
 * profiles of people do not go there.
 */
final class PromptTemplate {

  private static final List<String> NEEDED = List.of("persona", "stance", "language", "marker");

  private final String template;
  private final String personaName;
  private final String version;

  private PromptTemplate(String template, String persona, String personaName) {
    this.template = template.replace("{{persona}}", persona.strip());
    this.personaName = personaName;
    this.version = "reply@" + Sha256.hex(this.template).substring(0, 8);
  }

  /**
   * @throws IllegalArgumentException with one line that names the file, when one cannot be read or
   *     the template lacks a placeholder that it needs
   */
  static PromptTemplate read(Path promptFile, Path personaFile) {
    String template = text(promptFile);
    for (String name : NEEDED) {
      if (!template.contains("{{" + name + "}}")) {
        throw new IllegalArgumentException(promptFile + " lacks {{" + name + "}}");
      }
    }
    String name = personaFile.getFileName().toString().replaceFirst("\\.md$", "");
    return new PromptTemplate(template, text(personaFile), name);
  }

  String personaName() {
    return personaName;
  }

  String version() {
    return version;
  }

  Prompt fill(Post mention, ToneReading reading, StanceChoice choice, Answering answering) {
    Fence fence = Fence.make();
    Map<String, String> values =
        Map.of(
            "stance", choice.stance().word(),
            "language", answering.language(),
            "intent", reading.intent().name().toLowerCase(Locale.ROOT),
            "length", String.valueOf(answering.maxLength()),
            "marker", fence.marker());
    String system = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      system = system.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return new Prompt(system.strip(), fence.around(mention, answering.thread()), version);
  }

  /**
   * @throws IllegalArgumentException with one line that names the file, when it cannot be read or
   *     is empty
   */
  static String text(Path file) {
    try {
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw new IllegalArgumentException(file + " is empty");
      }
      return text;
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read as text", e);
    }
  }

  /**
   * @param language the language to answer in
   * @param maxLength the longest answer, in the platform's units
   * @param thread what was said before
   */
  record Answering(String language, int maxLength, List<ThreadPost> thread) {}
}

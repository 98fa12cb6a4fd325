package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.grounding.Passage;
import dev.rapport.tone.ToneReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The operator's prompt and persona, and how they become what a model is told. Our own words go
 * into the system message; the post goes into the user message, within a {@link Fence}, and after
 * it what the operator knows about it, within another. Names and profiles of people do not go
 * there.
 */
final class PromptTemplate {

  private static final List<String> NEEDED = List.of("persona", "stance", "language", "marker");

  private static final String WITH_KNOWLEDGE = "{{with-knowledge}}";
  private static final String WITHOUT_KNOWLEDGE = "{{without-knowledge}}";

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
    Fence facts = Fence.make();
    Map<String, String> values =
        Map.of(
            "stance", choice.stance().word(),
            "language", answering.language(),
            "intent", reading.intent().name().toLowerCase(Locale.ROOT),
            "length", String.valueOf(answering.maxLength()),
            "facts", facts.marker(),
            "marker", fence.marker());
    String system = chosen(!answering.knowledge().isEmpty());
    for (Map.Entry<String, String> value : values.entrySet()) {
      system = system.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    String user = around(facts, answering.knowledge()) + fence.around(mention, answering.thread());
    return new Prompt(system.strip(), user, version, List.of(fence.marker(), facts.marker()));
  }

  /** True when it tells the model where the operator's knowledge stands. */
  boolean tellsOfKnowledge() {
    return template.contains(WITH_KNOWLEDGE) && template.contains("{{facts}}");
  }

  /** A line that begins with a condition stands only where that holds. */
  private String chosen(boolean known) {
    String kept = known ? WITH_KNOWLEDGE : WITHOUT_KNOWLEDGE;
    String dropped = known ? WITHOUT_KNOWLEDGE : WITH_KNOWLEDGE;
    return template
        .lines()
        .filter(line -> !line.startsWith(dropped))
        .map(line -> line.startsWith(kept) ? line.substring(kept.length()) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String around(Fence facts, List<Passage> knowledge) {
    String known =
        knowledge.stream()
            .map(passage -> "[" + passage.where() + "]\n" + passage.text())
            .collect(Collectors.joining("\n\n"));
    return known.isEmpty() ? "" : facts.around(known) + "\n";
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
   * @param knowledge what it may take facts from
   */
  record Answering(
      String language, int maxLength, List<ThreadPost> thread, List<Passage> knowledge) {}
}

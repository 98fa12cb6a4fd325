package dev.rapport.reply.prompt;

import dev.rapport.post.Post;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Prompt;
import dev.rapport.reply.ThreadPost;
import dev.rapport.reply.grounding.Passage;
import dev.rapport.tone.ToneReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A prompt in the voice of one persona, and how the two become what a model is told. Our own words
 * go into the system message; the post goes into the user message, within a {@link Fence}, and
 * after it what the operator knows about it, within another. Names and profiles of people do not go
 * there.
 */
public final class PromptTemplate {

  private static final List<String> NEEDED = List.of("persona", "stance", "language", "marker");

  private static final String WITH_KNOWLEDGE = "{{with-knowledge}}";
  private static final String WITHOUT_KNOWLEDGE = "{{without-knowledge}}";

  private final String template;
  private final Persona persona;
  private final String version;

  private PromptTemplate(PromptText prompt, Persona persona) {
    this.template = prompt.text().replace("{{persona}}", persona.text());
    this.persona = persona;
    this.version = prompt.version();
  }

  /**
   * @throws IllegalArgumentException with one line when the prompt lacks a placeholder that it
   *     needs
   */
  static PromptTemplate of(PromptText prompt, Persona persona) {
    for (String name : NEEDED) {
      if (!prompt.text().contains("{{" + name + "}}")) {
        throw new IllegalArgumentException(prompt.name() + " lacks {{" + name + "}}");
      }
    }
    return new PromptTemplate(prompt, persona);
  }

  public Persona persona() {
    return persona;
  }

  /** The prompt's name and the beginning of its hash, for example {@code reply@1a2b3c4d}. */
  public String version() {
    return version;
  }

  /** With the marker of this one call. */
  public Prompt fill(Post mention, ToneReading reading, StanceChoice choice, Answering answering) {
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
  public boolean tellsOfKnowledge() {
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
   * @param language the language to answer in
   * @param maxLength the longest answer, in the platform's units
   * @param thread what was said before
   * @param knowledge what it may take facts from
   */
  public record Answering(
      String language, int maxLength, List<ThreadPost> thread, List<Passage> knowledge) {}
}

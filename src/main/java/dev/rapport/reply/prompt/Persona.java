package dev.rapport.reply.prompt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who we are when we answer: Markdown with a title and the sections {@value #VOICE}, {@value
 * #VALUES}, {@value #DO}, {@value #DO_NOT}, {@value #EXAMPLES} and, if it likes, {@value #LIMITS}
 * with lines like {@code - x: 240}.
 *
 * @param source all of it
 * @param title what it calls itself
 * @param text what a model is told: all but the limits
 * @param limits how long an answer is asked to be at most, by platform, as the platform counts
 */
public record Persona(PromptText source, String title, String text, Map<String, Integer> limits) {

  private static final String VOICE = "Voice";
  private static final String VALUES = "Values";
  private static final String DO = "You do";
  private static final String DO_NOT = "You do not";
  private static final String EXAMPLES = "Examples";
  private static final String LIMITS = "Limits";
  private static final List<String> NEEDED = List.of(VOICE, VALUES, DO, DO_NOT, EXAMPLES);

  private static final String TITLE_MARK = "# ";
  private static final String SECTION_MARK = "## ";

  /** Whoever is allowed less than this can say nothing. */
  private static final int LEAST = 40;

  public Persona {
    limits = Map.copyOf(limits);
  }

  /**
   * @throws IllegalArgumentException with one line that says what is missing or wrong
   */
  public static Persona parse(PromptText source) {
    List<String> kept = new ArrayList<>();
    Map<String, Integer> limits = new HashMap<>();
    List<String> sections = new ArrayList<>();
    boolean inLimits = false;
    for (String line : source.text().lines().toList()) {
      if (line.startsWith(SECTION_MARK)) {
        sections.add(line.substring(SECTION_MARK.length()).strip());
        inLimits = sections.getLast().equals(LIMITS);
      }
      if (!inLimits) {
        kept.add(line);
      } else if (line.startsWith("- ")) {
        addLimit(limits, line);
      }
    }
    NEEDED.stream()
        .filter(needed -> !sections.contains(needed))
        .findFirst()
        .ifPresent(Persona::lacks);
    return new Persona(
        source, title(kept), kept.stream().collect(Collectors.joining("\n")).strip(), limits);
  }

  /** The name that settings and drafts have for it. */
  public String name() {
    return source.name().name();
  }

  /** For example {@code desk@1a2b3c4d}. */
  public String version() {
    return source.version();
  }

  /** How long an answer is asked to be, where so many characters are allowed. */
  public int most(String platform, int allowed) {
    return Math.min(allowed, limits.getOrDefault(platform, allowed));
  }

  private static void lacks(String section) {
    throw new IllegalArgumentException("lacks the section '" + SECTION_MARK + section + "'");
  }

  private static String title(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.getFirst();
    if (!first.startsWith(TITLE_MARK)) {
      throw new IllegalArgumentException("does not begin with a title like '# Rapport'");
    }
    return first.substring(TITLE_MARK.length()).strip();
  }

  private static void addLimit(Map<String, Integer> limits, String line) {
    String[] parts = line.substring(2).split(":", 2);
    String number = parts.length == 2 ? parts[1].strip() : "";
    boolean fits = number.matches("[0-9]{1,6}") && Integer.parseInt(number) >= LEAST;
    if (!fits) {
      throw new IllegalArgumentException(
          "a limit must be like '- x: 240', and " + LEAST + " or more");
    }
    limits.put(parts[0].strip(), Integer.parseInt(number));
  }
}

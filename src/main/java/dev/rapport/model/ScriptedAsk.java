package dev.rapport.model;

import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the scripted model makes of a prompt. Our prompt template ends its system message with the
 * lines {@code Stance: …}, {@code Language: …} and {@code Intent: …}, and fences the post in the
 * user message between a line {@code <<<marker} and a line {@code marker>>>}, the last of such
 * where there are several. What is known stands before it in a fence of its own, and begins with a
 * bracket. Any other prompt counts as a plain remark in English.
 *
 * @param language a BCP 47 tag, as it was written
 * @param knowledge what the prompt says is known; empty when nothing is
 */
record ScriptedAsk(String language, Ask ask, String knowledge) {

  private static final Pattern FENCED =
      Pattern.compile("^<<<(\\S+)\\R(.*?)\\R?^\\1>>>", Pattern.MULTILINE | Pattern.DOTALL);

  static ScriptedAsk of(String system, String user) {
    List<String> fenced = FENCED.matcher(user).results().map(found -> found.group(2)).toList();
    String words = fenced.isEmpty() ? user : fenced.getLast();
    return new ScriptedAsk(
        line(system, "Language").orElse("en"),
        new Ask(
            line(system, "Stance").flatMap(ScriptedAsk::stance).orElse(Stance.INFORMATIVE),
            line(system, "Intent").flatMap(ScriptedAsk::intent).orElse(Intent.OTHER),
            words,
            words.codePoints().anyMatch(Character::isEmojiPresentation)),
        fenced.size() > 1 && fenced.getFirst().startsWith("[") ? fenced.getFirst() : "");
  }

  /** The last such line: what stands before it may be somebody's persona. */
  private static Optional<String> line(String system, String name) {
    return Pattern.compile("^" + name + ":\\h*(\\S+)\\h*$", Pattern.MULTILINE)
        .matcher(system)
        .results()
        .reduce((earlier, later) -> later)
        .map(found -> found.group(1));
  }

  private static Optional<Stance> stance(String kebab) {
    String name = kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Stance.values()).filter(s -> s.name().equals(name)).findFirst();
  }

  private static Optional<Intent> intent(String name) {
    return Arrays.stream(Intent.values()).filter(i -> i.name().equalsIgnoreCase(name)).findFirst();
  }
}

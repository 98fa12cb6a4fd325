package dev.rapport.moderation.console;

import dev.rapport.mention.MentionState;
import dev.rapport.post.VisibleText;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How states, times and other people's words are shown. */
@TemplateExtension
final class States {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private static final int BRIEF = 90;

  private States() {}

  /** A state that exists; anything else asks for all of them. */
  static Optional<String> known(Optional<String> state) {
    return state.filter(
        name ->
            Arrays.stream(MentionState.class.getPermittedSubclasses())
                .anyMatch(known -> known.getSimpleName().equals(name)));
  }

  /** Somebody else's words, with what is hidden in them written out. */
  static String shown(String text) {
    return VisibleText.escaped(text);
  }

  /** Its beginning, for a list. */
  static String brief(String text) {
    int end = text.offsetByCodePoints(0, Math.min(BRIEF, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  /** A share, or a score of about its size. */
  static String share(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  static String utc(Instant time) {
    return TIME.format(time);
  }
}

package dev.rapport.reply.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No markup: platforms show the signs. Signs that people write in plain text pass: {@code 2 * 3},
 * {@code snake_case}, {@code #1}.
 */
final class NoMarkupGate implements OutputGate {

  /** Headings, quotes, lists, tables and fences; bold, emphasis, code, links; HTML. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^\\s{0,3}(?:#{1,6} |>|[-*+] |\\d{1,3}[.)] \\S.*\\n\\s{0,3}\\d{1,3}[.)] |\\|.*\\||```|~~~)"
              + "|\\*\\*|(?<![\\p{L}\\p{N}_])__\\S|(?<![\\p{L}\\p{N}*])\\*[^\\s*][^*\\n]{0,200}\\*(?![\\p{L}\\p{N}*])"
              + "|`|\\]\\(|</?[a-zA-Z][^<>\\n]{0,200}>");

  @Override
  public String name() {
    return "no-markup";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return MARKUP.matcher(candidate.text()).find()
        ? Optional.of("holds markup, which is shown as it stands")
        : Optional.empty();
  }
}

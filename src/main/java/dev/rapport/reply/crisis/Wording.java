package dev.rapport.reply.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import java.util.List;

/**
 * What people wrote in one language. Any opening and any middle make a text with the call.
 *
 * @param join what stands between the parts: a space, or nothing
 * @param openings that it is a bot who answers, and that it takes this seriously
 * @param middles the core: no two people in a row, and nobody twice in a row, is told the same one
 * @param call what to do, with {@value #LINE} where a line's name and number go
 * @param nowhere what to do where no country is known
 * @param and what stands between two lines of a country
 * @param notFor words of another danger, in a language that the built-in persona does not speak
 */
record Wording(
    @JsonProperty(required = true) String join,
    @JsonProperty(required = true) List<String> openings,
    @JsonProperty(required = true) List<String> middles,
    @JsonProperty(required = true) String call,
    @JsonProperty(required = true) String nowhere,
    @JsonProperty(required = true) String and,
    @JsonProperty("not-for") List<Cue> notFor) {

  static final String LINE = "{line}";

  Wording {
    openings = Parts.of(openings);
    middles = Parts.of(middles);
    notFor = Parts.of(notFor);
  }

  /** How many texts there are for one country. */
  int size() {
    return openings.size() * middles.size();
  }

  /** The core of a text. */
  String middle(int n) {
    return middles.get(n % middles.size());
  }

  /** Texts in a row differ in both parts, and no two of them are the same before all were used. */
  String opening(int n) {
    return openings.get((n / middles.size() + n % middles.size()) % openings.size());
  }

  /**
   * @param n 0 to {@link #size()} − 1
   * @param lines of one country, in this language; none where no country is known
   */
  String text(int n, List<String> lines) {
    String last = lines.isEmpty() ? nowhere : call.replace(LINE, String.join(and, lines));
    return String.join(join, opening(n), middle(n), last);
  }

  /** True when a post tells of a danger that these words are not for. */
  boolean isNotFor(CueText post) {
    return notFor.stream().anyMatch(post::has);
  }
}

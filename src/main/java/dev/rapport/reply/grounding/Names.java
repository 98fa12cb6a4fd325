package dev.rapport.reply.grounding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The proper names in a sentence, as far as its spelling tells them; in lower case. */
final class Names {

  private static final String OTHER = "\\p{L}&&\\P{IsLatin}";

  /** Latin letters among others are a word by themselves: "NASAが". */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\p{M}\\p{Nd}]*+|[%1$s][[%1$s]\\p{M}\\p{Nd}]*+"
              .formatted(OTHER));

  private static final Pattern TITLE = Pattern.compile("『([^『』]{1,60})』");

  /** After these a word has a capital whatever it is. */
  private static final String STARTS = ":\"“„«»(—–-…*>\n¿¡'‘";

  private final String sentence;
  private final String language;
  private final Wording wording;
  private final List<Matched> words = new ArrayList<>();

  private Names(String sentence, String language) {
    this.sentence = sentence;
    this.language = language;
    this.wording = Wording.of(language);
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      words.add(new Matched(matcher.group(), matcher.start(), matcher.end()));
    }
  }

  private record Matched(String text, int start, int end) {}

  /**
   * Those that are surely names: the first word of a sentence is among them only if it is all in
   * capitals.
   */
  static Set<String> in(String sentence, String language) {
    return new Names(sentence, language).found();
  }

  private Set<String> found() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (isName(i)) {
        names.add(lower(words.get(i)));
      }
    }
    TITLE.matcher(sentence).results().map(title -> title.group(1)).forEach(names::add);
    return names;
  }

  private boolean isName(int i) {
    return switch (wording.names()) {
      case CAPITALS -> stands(i);
      case PAIRS -> paired(i, i - 1) || paired(i + 1, i);
      case LATIN -> isLatin(words.get(i).text()) && isTelling(i);
    };
  }

  /** A capital that nothing but a name explains. */
  private boolean stands(int i) {
    return isCapital(i) && (!isFirst(i) || isAcronym(i)) && isTelling(i);
  }

  private boolean isAcronym(int i) {
    return words.get(i).text().codePoints().allMatch(Character::isUpperCase);
  }

  private boolean paired(int later, int earlier) {
    return earlier >= 0
        && later < words.size()
        && stands(earlier)
        && stands(later)
        && sentence.substring(words.get(earlier).end(), words.get(later).start()).isBlank();
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(words.get(i).text().codePointAt(0));
  }

  private boolean isFirst(int i) {
    int before = words.get(i).start() - 1;
    while (before >= 0 && sentence.charAt(before) == ' ') {
      before--;
    }
    return i == 0 || before < 0 || STARTS.indexOf(sentence.charAt(before)) >= 0;
  }

  private boolean isTelling(int i) {
    String word = words.get(i).text();
    return word.length() > 1
        && !wording.ordinary().contains(lower(words.get(i)))
        && !Words.of(word, language).isEmpty();
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static String lower(Matched word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}

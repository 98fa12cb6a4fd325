package dev.rapport.sandbox.x;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The platform's own guess at a post's language, as X gives one: by script where most letters tell,
 * by frequent small words for some languages in Latin letters, and {@code und} when neither does.
 * It is a guess, and meant to be as rough as a platform's.
 */
final class Language {

  static final String UNKNOWN = "und";

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "iw"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"));

  private static final List<Map.Entry<String, Set<String>>> SMALL_WORDS =
      List.of(
          words("en", "the is are you this that what how why not and for my it of to i do can"),
          words("de", "der die das ist und nicht ich du wie was ein eine mir es zu warum mein"),
          words("fr", "le la les est et pas je tu que qui une des pour ça mon c'est vous"),
          words("es", "el la los es y no que por una para mi como qué está muy yo"),
          words("pt", "o os não que uma para com você meu como está muito eu é"),
          words("it", "il lo gli è non che una per con mi come perché sono questo"),
          words("nl", "de het een niet ik je wat hoe van voor mijn waarom dit dat"),
          words("tr", "bir bu ve için çok ne ben değil mi nasıl neden"));

  private Language() {}

  static String guess(String text) {
    List<UnicodeScript> letters =
        text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).toList();
    List<String> telling = letters.stream().filter(SCRIPTS::containsKey).map(SCRIPTS::get).toList();
    if (telling.size() * 2 <= letters.size()) {
      return bySmallWords(text);
    }
    return telling.contains("ja") ? "ja" : telling.getFirst();
  }

  private static String bySmallWords(String text) {
    Map<String, Long> counted =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    String best = UNKNOWN;
    long most = 0;
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS) {
      long hits = language.getValue().stream().mapToLong(w -> counted.getOrDefault(w, 0L)).sum();
      if (hits > most) {
        best = language.getKey();
        most = hits;
      }
    }
    return best;
  }

  private static Map.Entry<String, Set<String>> words(String language, String words) {
    return Map.entry(language, Set.of(words.split(" ")));
  }
}

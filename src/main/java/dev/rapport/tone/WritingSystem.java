package dev.rapport.tone;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scripts that tell something about the language. Where a script leaves several languages, the
 * first is the likeliest.
 */
enum WritingSystem {
  LATIN("Latn", UnicodeScript.LATIN),
  CYRILLIC("Cyrl", UnicodeScript.CYRILLIC, "ru", "uk", "bg", "sr", "be", "mk", "kk", "mn"),
  JAPANESE("Jpan", UnicodeScript.HIRAGANA, "ja"),
  HAN("Hani", UnicodeScript.HAN, "zh", "ja"),
  HANGUL("Hang", UnicodeScript.HANGUL, "ko"),
  ARABIC("Arab", UnicodeScript.ARABIC, "ar", "fa", "ur", "ps", "ku"),
  DEVANAGARI("Deva", UnicodeScript.DEVANAGARI, "hi", "mr", "ne"),
  HEBREW("Hebr", UnicodeScript.HEBREW, "he", "yi"),
  GREEK("Grek", UnicodeScript.GREEK, "el"),
  THAI("Thai", UnicodeScript.THAI, "th"),
  BENGALI("Beng", UnicodeScript.BENGALI, "bn", "as"),
  GURMUKHI("Guru", UnicodeScript.GURMUKHI, "pa"),
  GUJARATI("Gujr", UnicodeScript.GUJARATI, "gu"),
  TAMIL("Taml", UnicodeScript.TAMIL, "ta"),
  TELUGU("Telu", UnicodeScript.TELUGU, "te"),
  KANNADA("Knda", UnicodeScript.KANNADA, "kn"),
  MALAYALAM("Mlym", UnicodeScript.MALAYALAM, "ml"),
  SINHALA("Sinh", UnicodeScript.SINHALA, "si"),
  MYANMAR("Mymr", UnicodeScript.MYANMAR, "my"),
  KHMER("Khmr", UnicodeScript.KHMER, "km"),
  LAO("Laoo", UnicodeScript.LAO, "lo"),
  GEORGIAN("Geor", UnicodeScript.GEORGIAN, "ka"),
  ARMENIAN("Armn", UnicodeScript.ARMENIAN, "hy"),
  ETHIOPIC("Ethi", UnicodeScript.ETHIOPIC, "am", "ti"),
  /** Letters of a script that is not listed here. */
  OTHER("Zzzz", UnicodeScript.UNKNOWN),
  /** No letters at all. */
  NONE("Zyyy", UnicodeScript.COMMON);

  private static final Map<UnicodeScript, WritingSystem> BY_SCRIPT =
      Arrays.stream(values()).collect(Collectors.toMap(s -> s.script, Function.identity()));

  private final String code;
  private final UnicodeScript script;
  private final List<String> languages;

  WritingSystem(String code, UnicodeScript script, String... languages) {
    this.code = code;
    this.script = script;
    this.languages = List.of(languages);
  }

  /** ISO 15924. */
  String code() {
    return code;
  }

  /** The languages that are written so; empty for Latin, which writes most. */
  List<String> languages() {
    return languages;
  }

  /**
   * True when a text in this script may be in that language. People write Hindi, Arabic and others
   * in Latin letters as well, but hardly ever Japanese, Chinese or Korean.
   */
  boolean writes(String language) {
    if (this == NONE || this == OTHER) {
      return true;
    }
    return this == LATIN
        ? Arrays.stream(values()).noneMatch(s -> s.isDense() && s.languages.contains(language))
        : languages.contains(language);
  }

  /**
   * The script of most letters. A letter of a dense script counts twice, since it takes more Latin
   * letters to say as much; Han together with kana is Japanese.
   */
  static WritingSystem of(String text) {
    int[] letters = new int[values().length];
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(WritingSystem::ofLetter)
        .forEach(s -> letters[s.ordinal()] += s.isDense() ? 2 : 1);
    int han = letters[HAN.ordinal()];
    if (letters[JAPANESE.ordinal()] * 5 >= han && letters[JAPANESE.ordinal()] > 0) {
      letters[JAPANESE.ordinal()] += han;
    }
    return Arrays.stream(values())
        .filter(s -> letters[s.ordinal()] > 0)
        .reduce(NONE, (a, b) -> letters[b.ordinal()] > letters[a.ordinal()] ? b : a);
  }

  private static WritingSystem ofLetter(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case KATAKANA -> JAPANESE;
      case COMMON, INHERITED -> NONE;
      default -> BY_SCRIPT.getOrDefault(script, OTHER);
    };
  }

  boolean isDense() {
    return this == JAPANESE || this == HAN || this == HANGUL;
  }
}

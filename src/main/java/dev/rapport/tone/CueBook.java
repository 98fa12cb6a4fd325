package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All cue files. A text is read by the cues of its language and those of any language; cues of
 * distress are looked for in all languages at once, because a language is easily mistaken and such
 * a cue must not be missed.
 */
final class CueBook {

  static final String ANY_LANGUAGE = "any";

  /** Every language that may have cue files. */
  static final List<String> LANGUAGES =
      List.of(
          "en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko", "ar", "nl", "pl", "tr",
          "id", "uk");

  static final Set<String> UNSPACED = Set.of("ja", "zh", "ko");
  private static final Set<CueFamily> EVERYWHERE =
      EnumSet.of(CueFamily.DISTRESS, CueFamily.LOOKALIKE);

  private static final CueIndex NOTHING = new CueIndex(List.of());

  private final Map<String, CueIndex> byLanguage = new HashMap<>();
  private final CueIndex everywhere;

  CueBook() {
    List<Cue> grave = new ArrayList<>();
    for (String language : LANGUAGES) {
      List<Cue> cues = new ArrayList<>();
      for (CueFamily family : CueFamily.values()) {
        (EVERYWHERE.contains(family) ? grave : cues).addAll(cues(family, language));
      }
      byLanguage.put(language, new CueIndex(cues));
    }
    List<Cue> any = new ArrayList<>();
    for (CueFamily family : CueFamily.values()) {
      any.addAll(cues(family, ANY_LANGUAGE));
    }
    byLanguage.put(ANY_LANGUAGE, new CueIndex(any));
    everywhere = new CueIndex(grave);
  }

  /** The cues that count in a text of one or more languages; tags without cues are allowed. */
  CueHits read(Wording wording, Collection<String> languages) {
    List<CueHit> found = new ArrayList<>(everywhere.find(wording));
    found.addAll(byLanguage.get(ANY_LANGUAGE).find(wording));
    for (String language : languages) {
      found.addAll(byLanguage.getOrDefault(language, NOTHING).find(wording));
    }
    return CueRules.counting(found, wording);
  }

  static String file(CueFamily family, String language) {
    return "cues/" + family.label() + "." + language + ".txt";
  }

  /** The cues of one file; none when there is no such file. */
  static List<Cue> cues(CueFamily family, String language) {
    boolean spaced = !UNSPACED.contains(language);
    List<String> lines = PackedLines.find(CueBook.class, file(family, language)).orElse(List.of());
    return CueLines.of(lines).stream().map(line -> Cue.parse(family, line, spaced)).toList();
  }
}

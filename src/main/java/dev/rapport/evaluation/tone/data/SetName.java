package dev.rapport.evaluation.tone.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the names of a file and of the folders around it tell, the nearest word first. */
final class SetName {

  private static final Map<String, ReadingTask> TASKS =
      Map.ofEntries(
          Map.entry("sentiment", ReadingTask.SENTIMENT),
          Map.entry("emotion", ReadingTask.EMOTION),
          Map.entry("emotions", ReadingTask.EMOTION),
          Map.entry("offensive", ReadingTask.OFFENSIVE),
          Map.entry("offense", ReadingTask.OFFENSIVE),
          Map.entry("toxic", ReadingTask.OFFENSIVE),
          Map.entry("toxicity", ReadingTask.OFFENSIVE),
          Map.entry("hate", ReadingTask.HATE),
          Map.entry("irony", ReadingTask.IRONY),
          Map.entry("distress", ReadingTask.DISTRESS));

  private static final Map<String, String> LANGUAGES = languages();

  private final List<String> words = new ArrayList<>();

  SetName(DataFile file) {
    Stream.concat(Stream.of(file.name()), file.folders().stream()).forEach(this::take);
  }

  Optional<ReadingTask> task() {
    return words.stream().filter(TASKS::containsKey).map(TASKS::get).findFirst();
  }

  /** BCP 47 primary tag; empty when no name tells. */
  String language() {
    return words.stream().filter(LANGUAGES::containsKey).map(LANGUAGES::get).findFirst().orElse("");
  }

  private void take(String name) {
    List<String> parts = Arrays.asList(name.split("[^\\p{L}\\p{N}]+"));
    Collections.reverse(parts);
    words.addAll(parts);
  }

  /** Tags of two and three letters, English names, and what BRIGHTER calls some. */
  private static Map<String, String> languages() {
    Map<String, String> languages =
        new HashMap<>(Map.of("esp", "es", "ptbr", "pt", "chn", "zh", "arb", "ar"));
    for (String tag :
        "en de fr es pt it nl pl cs sv da fi ru uk tr ar fa hi ur bn id ja ko zh vi th"
            .split(" ")) {
      Locale locale = Locale.of(tag);
      languages.put(tag, tag);
      languages.put(locale.getISO3Language(), tag);
      languages.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
    }
    return languages;
  }
}

package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import dev.rapport.post.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All lists that a reading by rules rests on, as one: what was trained with others may misread. */
final class WordLists {

  private WordLists() {}

  /** In hex; changes with any line of any list. */
  static String sha256() {
    Stream<String> languages =
        Stream.concat(CueBook.LANGUAGES.stream(), Stream.of(CueBook.ANY_LANGUAGE));
    Stream<String> cues = languages.flatMap(WordLists::cueFiles);
    Stream<String> others =
        Stream.of(VaderLexicon.WORDS, VaderLexicon.NEGATIONS, VaderLexicon.EMOJI, Emoticons.FILE);
    return Sha256.hex(
        Stream.concat(cues, others)
            .map(name -> PackedLines.find(WordLists.class, name).orElse(List.of()))
            .map(lines -> String.join("\n", lines))
            .collect(Collectors.joining("\n\n")));
  }

  private static Stream<String> cueFiles(String language) {
    return Stream.concat(
        Stream.of(CueFamily.values()).map(family -> CueBook.file(family, language)),
        Stream.of(TranslatedLexicon.file(language)));
  }
}

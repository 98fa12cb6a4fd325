package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cue files: what a misspelt name or a wrong weight would silently lose. */
class CueFilesTest {

  @Test
  void everyFileIsReadBySomebody() throws IOException, URISyntaxException {
    // Given
    Path folder = Path.of(CueBook.class.getResource("cues/emoticons.txt").toURI()).getParent();
    Set<String> known =
        languages()
            .flatMap(l -> Arrays.stream(CueFamily.values()).map(f -> f.label() + "." + l + ".txt"))
            .collect(Collectors.toSet());

    // When
    List<String> names;
    try (var files = Files.list(folder)) {
      names = files.map(file -> file.getFileName().toString()).toList();
    }

    // Then
    assertThat(names).filteredOn(name -> !name.equals("emoticons.txt")).isSubsetOf(known);
  }

  @ParameterizedTest
  @EnumSource(CueFamily.class)
  void everyWeightIsInItsRange(CueFamily family) {
    // Given
    double least = family == CueFamily.SENTIMENT ? -4 : 0;
    double most = family == CueFamily.SENTIMENT ? 4 : 1;

    // When
    List<Cue> cues = languages().flatMap(l -> CueBook.cues(family, l).stream()).toList();

    // Then
    assertThat(cues).isNotEmpty().allSatisfy(c -> assertThat(c.weight()).isBetween(least, most));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noFileNamesACueTwice(String language) {
    // Given a language

    // When
    Stream<List<Cue>> files =
        Arrays.stream(CueFamily.values()).map(family -> CueBook.cues(family, language));

    // Then
    assertThat(files)
        .allSatisfy(
            cues -> assertThat(cues).extracting(Cue::phrase, Cue::parts).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageKnowsDistress(String language) {
    // Given a language

    // When
    List<Cue> cues = CueBook.cues(CueFamily.DISTRESS, language);

    // Then
    assertThat(cues).hasSizeGreaterThanOrEqualTo(language.equals(CueBook.ANY_LANGUAGE) ? 0 : 15);
  }

  static Stream<String> languages() {
    return Stream.concat(CueBook.LANGUAGES.stream(), Stream.of(CueBook.ANY_LANGUAGE));
  }
}

package dev.rapport.tone;

import dev.rapport.tone.heads.FeatureSpace;
import dev.rapport.tone.heads.Meaning;
import dev.rapport.tone.heads.ToneModel;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the trained heads of a text's language, if there are any. */
final class HeadReader {

  private final ToneModel model;
  private final Supplier<Optional<Meaning>> meaning;

  /**
   * @param meaning empty when texts are read by their words alone
   */
  HeadReader(ToneModel model, Supplier<Optional<Meaning>> meaning) {
    this.model = model;
    this.meaning = meaning;
  }

  /** Nothing is known of a text without words, or in a language without heads. */
  HeadReading read(ParsedText text, RuleReading rules) {
    String language = language(text);
    FeatureSpace space = model.spaces().get(language);
    if (space == null || text.shape().words() == 0) {
      return HeadReading.none();
    }
    return new HeadReading(
        language, model, space.features(text.text(), Clues.of(text, rules)), meaningOf(text));
  }

  private Optional<float[]> meaningOf(ParsedText text) {
    return language(text).equals(Meaning.LANGUAGE)
        ? meaning.get().map(m -> m.of(text.text()))
        : Optional.empty();
  }

  private static String language(ParsedText text) {
    return TextParser.readsEnglish(text.language(), text.script())
        ? Meaning.LANGUAGE
        : text.language().likeliest();
  }
}

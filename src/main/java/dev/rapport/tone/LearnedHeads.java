package dev.rapport.tone;

import dev.rapport.tone.heads.FeatureSpace;
import dev.rapport.tone.heads.Meaning;
import dev.rapport.tone.heads.ToneModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The heads of a model one by one. The emotions of languages other than English are those of
 * BRIGHTER, and go by that name as well.
 */
final class LearnedHeads implements ToneHeads {

  private static final String EMOTION = "emotion.";
  private static final String BRIGHTER = "brighter.";

  private final ToneModel model;
  private final Supplier<Optional<Meaning>> meaning;
  private final ClueReader clues = new ClueReader();

  LearnedHeads(ToneModel model, Supplier<Optional<Meaning>> meaning) {
    this.model = model;
    this.meaning = meaning;
  }

  @Override
  public Set<String> groups() {
    Set<String> groups = new TreeSet<>(model.groups().keySet());
    model.groups().keySet().stream()
        .filter(group -> group.startsWith(EMOTION))
        .forEach(group -> groups.add(group.replace(EMOTION, BRIGHTER)));
    return groups;
  }

  @Override
  public Map<String, Double> scores(String group, String text) {
    String name = model.groups().containsKey(group) ? group : group.replace(BRIGHTER, EMOTION);
    String language = name.substring(name.lastIndexOf('.') + 1);
    ClueReader.Reading reading = clues.read(text, language);
    FeatureSpace space = model.spaces().get(language);
    Optional<float[]> meant =
        language.equals(Meaning.LANGUAGE)
            ? meaning.get().map(m -> m.of(reading.text()))
            : Optional.empty();
    HeadReading heads =
        new HeadReading(language, model, space.features(reading.text(), reading.clues()), meant);
    Map<String, Double> scores = heads.scores(name.substring(0, name.lastIndexOf('.')));
    return new LinkedHashMap<>(scores);
  }
}

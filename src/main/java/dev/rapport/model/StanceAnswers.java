package dev.rapport.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.tone.Intent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers of one stance in one language.
 *
 * @param any for whatever was said; the other lists fall back on these
 * @param intents where the intent calls for other words
 * @param subjects where the subject does, by name; a subject goes before an intent
 * @param emoji for an asker who uses them; empty where none is ever fitting
 */
record StanceAnswers(
    Parts any, Map<Intent, Parts> intents, Map<String, Parts> subjects, List<String> emoji) {

  @JsonCreator
  static StanceAnswers written(
      @JsonProperty("openers") List<String> openers,
      @JsonProperty("cores") List<String> cores,
      @JsonProperty("closers") List<String> closers,
      @JsonProperty("intents") Map<Intent, SpecialParts> intents,
      @JsonProperty("subjects") Map<String, SpecialParts> subjects,
      @JsonProperty("emoji") List<String> emoji) {
    Parts any = new Parts(openers, cores, closers);
    return new StanceAnswers(
        any, filled(intents, any), filled(subjects, any), emoji == null ? List.of() : emoji);
  }

  /** True when every list of parts makes at least one text. */
  boolean complete() {
    return Stream.of(List.of(any), intents.values(), subjects.values())
        .flatMap(Collection::stream)
        .allMatch(parts -> parts.size() > 0);
  }

  private static <K> Map<K, Parts> filled(Map<K, SpecialParts> special, Parts any) {
    return special == null
        ? Map.of()
        : special.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().within(any)));
  }
}

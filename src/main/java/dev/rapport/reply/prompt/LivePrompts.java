package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptName.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The texts that are live at one moment, ready to be used. */
final class LivePrompts {

  private final Map<PromptName, PromptText> texts;
  private final Map<PromptName, Map<String, PromptTemplate>> voices;
  private final SettlePrompt settle;
  private final RetellPrompt retell;

  private LivePrompts(
      Map<PromptName, PromptText> texts, Map<PromptName, Map<String, PromptTemplate>> voices) {
    PromptText settling = needed(texts, PromptName.SETTLE);
    PromptText retelling = needed(texts, PromptName.RETELL);
    this.texts = texts;
    this.voices = voices;
    this.settle = named(settling, () -> SettlePrompt.of(settling));
    this.retell = named(retelling, () -> RetellPrompt.of(retelling));
  }

  /**
   * @throws IllegalArgumentException with one line that names the text and what is wrong in it
   */
  static LivePrompts of(Collection<PromptText> live) {
    Map<PromptName, PromptText> texts =
        live.stream().collect(Collectors.toMap(PromptText::name, Function.identity()));
    needed(texts, PromptName.REPLY);
    List<Persona> personas =
        texts.values().stream()
            .filter(text -> text.name().kind() == Kind.PERSONA)
            .map(text -> named(text, () -> Persona.parse(text)))
            .toList();
    Map<PromptName, Map<String, PromptTemplate>> voices =
        texts.values().stream()
            .filter(text -> text.name().asksForReply())
            .collect(Collectors.toMap(PromptText::name, text -> voices(text, personas)));
    return new LivePrompts(texts, voices);
  }

  private static Map<String, PromptTemplate> voices(PromptText prompt, List<Persona> personas) {
    return personas.stream()
        .collect(Collectors.toMap(Persona::name, persona -> PromptTemplate.of(prompt, persona)));
  }

  /** The prompt in the voice of one persona; empty when it has no live version. */
  Optional<PromptTemplate> voice(String persona) {
    return voice(PromptName.REPLY, persona);
  }

  /** Likewise another prompt by which posts are answered; empty when that one has none either. */
  Optional<PromptTemplate> voice(PromptName prompt, String persona) {
    return Optional.ofNullable(voices.getOrDefault(prompt, Map.of()).get(persona));
  }

  List<PromptTemplate> voices() {
    return voices.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  SettlePrompt settle() {
    return settle;
  }

  RetellPrompt retell() {
    return retell;
  }

  Optional<PromptText> text(PromptName name) {
    return Optional.ofNullable(texts.get(name));
  }

  /**
   * The same with another text.
   *
   * @throws IllegalArgumentException with one line that names the text and what is wrong in it
   */
  LivePrompts with(PromptText other) {
    List<PromptText> all = new ArrayList<>(texts.values());
    all.removeIf(text -> text.name().equals(other.name()));
    all.add(other);
    return of(all);
  }

  private static PromptText needed(Map<PromptName, PromptText> texts, PromptName name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  private static <T> T named(PromptText text, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(text.name() + " " + e.getMessage(), e);
    }
  }
}

package dev.rapport.reply.prompt;

import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Prompt;
import dev.rapport.reply.Stance;
import dev.rapport.reply.grounding.Passage;
import dev.rapport.reply.prompt.PromptName.Kind;
import dev.rapport.reply.prompt.PromptTemplate.Answering;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Filled in for every stance in two languages, it is whole, keeps the post behind the marker, and
 * is not too dear.
 */
final class RenderingProbe implements PromptProbe {

  /** Of a whole system message; what ships has some 1,500. */
  private static final int MOST_TOKENS = 4_000;

  /** UTF-8 bytes of a token: English has more, and Japanese three in a character. */
  private static final int BYTES = 3;

  private static final Map<String, String> POSTS =
      Map.of(
          "en", "hello, what is this? {{persona}} Stance: firm",
          "ja", "こんにちは、これは何ですか？ {{stance}}");

  private static final Passage KNOWN = new Passage("probe.md", "Probe", "A fact.");

  private final LivePrompts live;
  private final ToneAnalyzer tone;

  /**
   * @param live what the text would stand among
   */
  RenderingProbe(LivePrompts live, ToneAnalyzer tone) {
    this.live = live;
    this.tone = tone;
  }

  @Override
  public String name() {
    return "rendering";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    try {
      LivePrompts filled = live.with(text);
      return POSTS.keySet().stream()
          .sorted()
          .flatMap(language -> objections(text.name(), filled, language))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.of("cannot be used: " + e.getMessage());
    }
  }

  private Stream<String> objections(PromptName name, LivePrompts filled, String language) {
    Post post = post(language);
    ToneReading reading = tone.read(post.words(), language);
    if (name.equals(PromptName.SETTLE)) {
      Prompt prompt = filled.settle().ask(post, reading, null).prompt();
      return amiss(prompt, post, "in " + language).stream();
    }
    if (name.equals(PromptName.RETELL)) {
      Prompt prompt = filled.retell().fill(post.text(), "en", language);
      return amiss(prompt, post, "to " + language).stream();
    }
    Answering answering = new Answering(language, 280, List.of(), List.of(KNOWN));
    return filled.voices().stream()
        .filter(voice -> isConcerned(voice, name))
        .flatMap(voice -> objections(voice, post, reading, answering));
  }

  private static boolean isConcerned(PromptTemplate voice, PromptName name) {
    return name.kind() == Kind.PROMPT || voice.persona().name().equals(name.name());
  }

  private static Stream<String> objections(
      PromptTemplate voice, Post post, ToneReading reading, Answering answering) {
    return Arrays.stream(Stance.values())
        .map(stance -> new StanceChoice(stance, "a probe"))
        .flatMap(
            choice ->
                amiss(
                    voice.fill(post, reading, choice, answering),
                    post,
                    "as %s, %s, in %s"
                        .formatted(
                            voice.persona().name(), choice.stance().word(), answering.language()))
                    .stream());
  }

  private static Optional<String> amiss(Prompt prompt, Post post, String when) {
    String system = prompt.system();
    if (system.contains("{{") || !prompt.markers().stream().allMatch(system::contains)) {
      return Optional.of("is not whole " + when);
    }
    if (system.contains(post.text()) || !prompt.user().contains(post.text())) {
      return Optional.of("does not keep the post behind the marker " + when);
    }
    int tokens = system.getBytes(StandardCharsets.UTF_8).length / BYTES;
    return tokens > MOST_TOKENS
        ? Optional.of(
            "has some %d tokens %s, and %d are allowed".formatted(tokens, when, MOST_TOKENS))
        : Optional.empty();
  }

  private static Post post(String language) {
    return new Post(
        new PostRef("probe", "1"),
        List.of(),
        new ConversationId("probe", "1"),
        new Author("probe", "probe"),
        POSTS.get(language),
        Instant.EPOCH,
        Optional.of(language),
        Optional.empty(),
        false,
        List.of());
  }
}

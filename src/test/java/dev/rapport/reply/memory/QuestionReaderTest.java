package dev.rapport.reply.memory;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach;
import dev.rapport.reply.Stance;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

  private final Map<PostRef, String> held = new HashMap<>();
  private final QuestionReader reader =
      new QuestionReader(
          post -> Optional.ofNullable(held.get(post)),
          Knowledge.read(Path.of("src/test/resources/dev/rapport/reply/knowledge")),
          () -> "rapport");

  private final Optional<QuestionKey> asked = reader.read(Askers.under("is this true?"));

  @ParameterizedTest
  @ValueSource(
      strings = {"fact check please", "is this real", "ほんと？", "¿es verdad?", "stimmt das?"})
  void underOnePostAllAskTheSame(String words) {
    // When
    Optional<QuestionKey> key = reader.read(Askers.under(words));

    // Then
    assertThat(key).isPresent().isEqualTo(asked);
    assertThat(key.get().sha256()).isEqualTo(asked.orElseThrow().sha256()).hasSize(64);
  }

  @Test
  void underAnotherPostItIsAnotherQuestion() {
    assertThat(reader.read(reply("is this true?", "Q"))).isPresent().isNotEqualTo(asked);
  }

  @Test
  void theSourceIsAnotherQuestionThanTheTruth() {
    assertThat(reader.read(Askers.under("source?"))).isPresent().isNotEqualTo(asked);
  }

  @Test
  void anEditedPostIsAnother() {
    // Given
    held.put(new PostRef("x", "P"), "a");
    Optional<QuestionKey> first = reader.read(Askers.under("is this true?"));

    // When
    held.put(new PostRef("x", "P"), "b");

    // Then
    assertThat(reader.read(Askers.under("is this true?"))).isPresent().isNotEqualTo(first);
  }

  @Test
  void whoeverAddsAPostOrAPersonAsksForThemselves() {
    String words = "@bob @rapport is this true?";

    assertThat(read(post("1", words).prefix("@bob ").answering("P").quoting("Q"))).isEmpty();
    assertThat(read(post("1", words + " @carol").prefix("@bob ").answering("P"))).isEmpty();
    assertThat(read(post("1", "@rapport is this true?"))).isEmpty();
  }

  @Test
  void aQuestionAboutOurOwnAnswerIsNotAboutAPost() {
    assertThat(read(post("1", "@rapport is this true?").prefix("@rapport ").answering("P")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is this true? 😂",
        "is this true? 🙄",
        "is this true? lol sure",
        "is this true? I want to kill myself",
        "is this true you idiots?",
        "is this true?? stupid bot, answer me",
        "is this from 2023?",
        "who wrote this?",
      })
  void whoeverJokesFumesOrIsInDangerGetsAnAnswerOfTheirOwn(String words) {
    assertThat(reader.read(Askers.under(words))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Emotion.class,
      names = {"SADNESS", "FEAR", "ANGER", "DISGUST"})
  void whoeverIsMovedGetsAnAnswerOfTheirOwn(Emotion emotion) {
    // Given
    Approach plain = Askers.under("is this true?");
    ToneReading moved = Askers.feeling(emotion, 0.5, plain.reading());

    // When
    Approach asker = Askers.of(plain.mention(), moved, Stance.WARM, "en");

    // Then
    assertThat(reader.read(asker)).isEmpty();
  }

  @Test
  void theSameWordsAboutKnowledgeAskTheSame() {
    // When
    Optional<QuestionKey> one = reader.read(Askers.alone("how fast do you ship orders?"));
    Optional<QuestionKey> other =
        reader.read(Askers.alone("Hi, how fast do you ship orders please"));

    // Then
    assertThat(one).isPresent().isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how fast do you ship orders to Japan?",
        "how fast did you ship orders?",
        "how fast do you not ship orders?",
        "why do you ship orders?",
        "how fast do you ship my order?",
        "how fast do you ship orders today?",
        "how old is the moon?",
        "how fast do you ship orders? and who pays?",
      })
  void otherWordsAboutKnowledgeAskSomethingElse(String words) {
    assertThat(reader.read(Askers.alone(words)))
        .isNotEqualTo(reader.read(Askers.alone("how fast do you ship orders?")));
  }

  @Test
  void aQuestionInWordsOfItsOwnUnderAPostMayBeAboutThePost() {
    assertThat(reader.read(Askers.under("how fast do you ship orders?"))).isEmpty();
  }

  private Approach reply(String words, String parent) {
    return Askers.of(post("1", "@bob @rapport " + words).prefix("@bob ").answering(parent));
  }

  private Optional<QuestionKey> read(PostBuilder mention) {
    return reader.read(Askers.of(mention));
  }
}

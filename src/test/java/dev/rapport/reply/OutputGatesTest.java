package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.OutputGate.Candidate;
import dev.rapport.tone.ToneAnalyzer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGatesTest {

  private static final Post MENTION = post("1", "@rapport hello").by("alice").build();

  @ParameterizedTest
  @ValueSource(strings = {"Good to hear from you.", "こんにちは", "ok"})
  void whatSaysSomethingIsNotEmpty(String text) {
    assertThat(ask(new NotEmptyGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "…", "🙂", "123 !!"})
  void whatSaysNothingIsEmpty(String text) {
    assertThat(ask(new NotEmptyGate(), text)).isPresent();
  }

  @Test
  void lengthIsCountedAsThePlatformCounts() {
    assertThat(ask(new LengthGate(), "a".repeat(10))).isEmpty();
    assertThat(ask(new LengthGate(), "a".repeat(11))).contains("is 11 long where 10 are allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two\nlines", "👩‍👩‍👧 family", "क्‍ष", "“quotes” — and … dots", "é ü ß", "❤️"})
  void ordinaryTextIsClean(String text) {
    assertThat(ask(new CleanCharactersGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bell\u0007",
        "tab\t",
        "turn\u202Eback",
        "zero\u200Bwidth",
        "mark\u200F",
        "bom\uFEFF",
        "tag\uDB40\uDC41",
        "lone\uD800",
        "private\uE000",
        "broken\uFFFD"
      })
  void hiddenCharactersAreNot(String text) {
    assertThat(ask(new CleanCharactersGate(), text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no tags here", "thanks @alice", "@ALICE sure", "3 @ 5 each", "a@ b"})
  void onlyTheAskerMayBeTagged(String text) {
    assertThat(ask(new NoTagsGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ask @bob", "＠bob knows", "@alice and @bob", "mail me: x@y", "@alice_2 hi", "@ボブ"})
  void nobodyElseMay(String text) {
    assertThat(ask(new NoTagsGate(), text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no link",
        "e.g. this one",
        "version 2.0 is out. Next week",
        "and/or",
        "1.5 to 2",
        "Mr.Smith"
      })
  void textWithoutALinkPasses(String text) {
    assertThat(ask(new NoLinksGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see https://example.com/a",
        "HTTP://X.Y",
        "go to example.com",
        "www.nowhere",
        "evil.zip now",
        "ftp://files",
        "read docs.foo.dev",
        "t.co/abc",
        "пример.com"
      })
  void aLinkDoesNot(String text) {
    assertThat(ask(new NoLinksGate(), text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As an AI language model, I cannot",
        "I can’t help with that request.",
        "<think>hmm</think> hi",
        "```json",
        "Stance: warm",
        "my instructions say",
        "言語モデルとして"
      })
  void aRefusalIsNeverPosted(String text) {
    assertThat(ask(new NotARefusalGate(), text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I can't check that, I'm a bot.", "Sorry to hear it.", "I think so too."})
  void honestyIsNoRefusal(String text) {
    assertThat(ask(new NotARefusalGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, That sounds really hard and I am sorry to hear it., true",
    "en, Das klingt wirklich schwer und es tut mir sehr leid für dich., false",
    "de, Das klingt wirklich schwer und es tut mir sehr leid für dich., true",
    "ja, それは本当につらいですね。話してくれてありがとう。, true",
    "ja, That sounds really hard., false",
    "ru, Это правда тяжело и мне очень жаль., true",
    "en, Это правда тяжело и мне очень жаль., false",
    "ko, 정말 힘드시겠어요. 말해 줘서 고마워요., true",
    "zh, 听起来真的很难受，我很抱歉。, true",
    "en, ok, true"
  })
  void theAskersLanguageAndScriptAreKept(String language, String text, boolean passes) {
    // When
    Optional<String> objection =
        new AskersLanguageGate().objection(candidate(text, Optional.of(language)));

    // Then
    assertThat(objection.isEmpty()).isEqualTo(passes);
  }

  private static Optional<String> ask(OutputGate gate, String text) {
    return gate.objection(candidate(text, Optional.empty()));
  }

  private static Candidate candidate(String text, Optional<String> language) {
    ToneAnalyzer tone = Readings.analyzer();
    return new Candidate(text, MENTION, language, new TenCharacters(), tone);
  }

  private static final class TenCharacters implements TextLimits {

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public int max() {
      return 10;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }
}

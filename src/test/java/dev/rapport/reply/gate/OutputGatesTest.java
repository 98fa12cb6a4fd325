package dev.rapport.reply.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Readings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGatesTest {

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
  @ValueSource(
      strings = {
        "2 * 3 * 4 is 24",
        "snake_case_name",
        "#1 in my heart",
        "a < b and c > d",
        "well - yes",
        "*",
        "3) is my pick",
        "^_^",
        "¯\\_(ツ)_/¯"
      })
  void plainSignsAreNoMarkup(String text) {
    assertThat(ask(new NoMarkupGate(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**bold** move",
        "this is *important* now",
        "# Title",
        "> quoted",
        "- one\n- two",
        "1. one\n2. two",
        "use `code`",
        "[here](there)",
        "| a | b |",
        "<b>hi</b>",
        "__init__ it",
        "~~~\nx"
      })
  void markupIsNotPosted(String text) {
    assertThat(ask(new NoMarkupGate(), text)).isPresent();
  }

  @Test
  void oneCashtagIsEnough() {
    assertThat(ask(new OneCashtagGate(), "I know $ABC and $5")).isEmpty();
    assertThat(ask(new OneCashtagGate(), "buy $ABC and $XYZ")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 988 or 116 123",
        "in 2026-11-27 at 10:00",
        "it cost 1,000,000,000 once",
        "112 helps",
        "version 1.2.3.4",
        "3 @ 5 each",
        "0800 1110 is short",
        "01.01.2026 - 31.12.2026",
        "on 2026-11-27 02:10",
        "8 000 000 000 people"
      })
  void otherNumbersAreNotPrivate(String text) {
    assertThat(
            new NoPrivateDataGate()
                .objection(Candidates.by(text, Candidates.MENTION, Candidates.UNTOLD)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to jane.doe@example.com", "call +1 (555) 010-9999", "my number is 0171 2345678",
        "IBAN DE89 3704 0044 0532 0130 00", "card 4111 1111 1111 1111", "４１１１ １１１１ １１１１ １１１１"
      })
  void privateNumbersStayPrivate(String text) {
    assertThat(
            new NoPrivateDataGate()
                .objection(Candidates.by(text, Candidates.MENTION, Candidates.UNTOLD)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "call Telefono Amico 02 2327 2327 (9:00-24:00), true",
    "call 0171 2345678, false",
    "call 02 2327 2327 or 0171 2345678, false",
  })
  void ofLongNumbersOnlyThoseThatPeopleVettedPass(String text, boolean passes) {
    // Given
    Told told = new Told(List.of(), List.of(), "", "", List.of("02 2327 2327"));

    // When
    Optional<String> objection =
        new NoPrivateDataGate().objection(Candidates.by(text, Candidates.MENTION, told));

    // Then
    assertThat(objection.isEmpty()).isEqualTo(passes);
  }

  @Test
  void aGateThatCannotLookObjects() {
    // Given limits that cannot count
    OutputGates gates =
        new OutputGates(List.of(Candidates.limits(text -> nobodyKnows())), Readings.analyzer());

    // When
    List<GateResult> results =
        gates.check("Good to hear from you.", Candidates.MENTION, Optional.empty());

    // Then
    assertThat(results)
        .filteredOn(result -> !result.passed())
        .singleElement()
        .isEqualTo(new GateResult("length", "could not be checked: UnsupportedOperationException"));
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
        new AskersLanguageGate().objection(Candidates.of(text, Optional.of(language)));

    // Then
    assertThat(objection.isEmpty()).isEqualTo(passes);
  }

  private static Optional<String> ask(OutputGate gate, String text) {
    return gate.objection(Candidates.of(text, Optional.empty()));
  }

  private static int nobodyKnows() {
    throw new UnsupportedOperationException("nobody knows");
  }
}

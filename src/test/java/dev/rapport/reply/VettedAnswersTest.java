package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.PackedLines;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may be in danger gets words that people wrote, for their danger; no model is asked. */
class VettedAnswersTest {

  /** A seed's low byte counts the tries of one mention. */
  private static final int FOR_EACH_MENTION = 256;

  private final FakeWriter writer = new FakeWriter();
  private final Composing composing =
      Composing.plain(new TestReplyConfig(3, 3, 2), new MovingClock());
  private final ComposeReply compose = composing.by(writer);

  static Stream<String> selfHarm() {
    return posts("self");
  }

  static Stream<String> otherDangers() {
    return posts("other");
  }

  private static Stream<String> posts(String danger) {
    return PackedLines.told(VettedAnswersTest.class, "dangers.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(danger))
        .map(row -> row[1]);
  }

  /** What is rolled back is held; they must not be. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatPeopleWroteIsOfNoVariantAndInNoTrial(boolean enough) {
    // Given
    Chosen chosen = new Chosen(TestVariants.as("desk"), Optional.of(TestVariants.TRIAL));
    String words = enough ? "@rapport good morning" : "@rapport I want to die";
    Context context = new Context(Optional.empty(), List.of(), Optional.empty(), enough);

    // When
    Approach approach = compose.approach(post("1", words).build(), context, chosen);
    Draft draft = compose.compose(approach, 1).draft();

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(draft.origin())
        .returns(null, Draft.Origin::variant)
        .returns(null, Draft.Origin::trial)
        .satisfies(origin -> assertThat(origin.persona()).startsWith("rapport@"));
  }

  @ParameterizedTest
  @MethodSource("selfHarm")
  void selfHarmIsAnsweredInVettedWords(String words) {
    // When
    List<Candidate> all =
        LongStream.range(0, 9).mapToObj(seed -> answer(words, Context.NONE, seed)).toList();

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(all).extracting(VettedAnswersTest::objections).containsOnly("");
    assertThat(all)
        .extracting(Candidate::draft)
        .allSatisfy(
            draft -> {
              assertThat(draft.origin())
                  .returns("vetted", Draft.Origin::rung)
                  .returns("vetted", Draft.Origin::model)
                  .returns(BigDecimal.ZERO, Draft.Origin::costUsd);
              assertThat(draft.stance().stance()).isEqualTo(Stance.CAREFUL_WITH_DISTRESS);
            });
  }

  @ParameterizedTest
  @MethodSource("otherDangers")
  void forAnotherDangerNoLineForSuicidalCrisesIsNamed(String words) {
    // When
    List<Candidate> all =
        LongStream.range(0, 18)
            .mapToObj(seed -> answer(words, Context.NONE, seed * FOR_EACH_MENTION))
            .toList();

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(all)
        .extracting(VettedAnswersTest::objections)
        .containsOnly(
            all.getFirst().draft().language().equals("ar") ? "no written answer in ar: " : "");
    assertThat(all)
        .extracting(Candidate::draft)
        .allSatisfy(
            draft -> {
              assertThat(draft.origin().rung()).isEqualTo("builtin");
              assertThat(draft.text()).doesNotContain("Samaritans", "TelefonSeelsorge");
              assertThat(draft.stance().stance()).isEqualTo(Stance.CAREFUL_WITH_DISTRESS);
            });
  }

  @Test
  void twoInARowForTheSamePersonShareNoCoreAndNoOpening() {
    // Given
    String words = "I want to kill myself tonight";
    List<String> all =
        LongStream.range(0, 9)
            .mapToObj(n -> answer(words, Context.NONE, n).draft().text())
            .toList();
    assertThat(all).doesNotHaveDuplicates();

    for (String before : all) {
      // When
      Context told = new Context(Optional.of(before), List.of());
      List<String> next =
          LongStream.range(0, 9).mapToObj(n -> answer(words, told, n).draft().text()).toList();

      // Then
      assertThat(next)
          .allSatisfy(
              text -> assertThat(sentences(text).subList(0, 2)).noneMatch(before::contains));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to kill myself tonight", "ich will nicht mehr leben"})
  void withoutACountryNoNumberIsNamed(String words) {
    // When
    Candidate candidate = answer(composing.by(writer, Composing.naming()), words, Context.NONE, 0);

    // Then
    assertThat(candidate).isInstanceOf(Candidate.Passed.class);
    assertThat(candidate.draft().text())
        .matches("[^0-9]+")
        .containsAnyOf("A crisis line where you are", "Ein Krisentelefon in deinem Land");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik heb alle slaappillen ingenomen en word heel slaperig",
        "nikt nie będzie za mną tęsknił, jutro mnie już nie będzie",
        "أبوي أغمي عليه وما يتنفس"
      })
  void aPersonIsAskedWhereNobodyWroteWords(String words) {
    // When
    Candidate candidate = answer(words, Context.NONE, 0);

    // Then
    assertThat(candidate).isInstanceOf(Candidate.Failed.class);
    assertThat(writer.asked).isEmpty();
  }

  @Test
  void whoeverOnlyThreatensOthersHearsWhereTheLimitIs() {
    // When
    Draft draft = answer("go hang yourself, I hate myself and I hate you", Context.NONE, 0).draft();

    // Then
    assertThat(draft.stance().stance()).isEqualTo(Stance.FIRM);
    assertThat(draft.text()).doesNotContain("Samaritans");
  }

  private static String objections(Candidate one) {
    return one instanceof Candidate.Failed failed
        ? failed.why() + ": " + failed.draft().text()
        : "";
  }

  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=[.!?]) "));
  }

  private Candidate answer(String words, Context context, long seed) {
    return answer(compose, words, context, seed);
  }

  private static Candidate answer(ComposeReply by, String words, Context context, long seed) {
    return by.compose(by.approach(post("1", "@rapport " + words).build(), context), seed);
  }
}

package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.TwitterTextParser;
import dev.rapport.reply.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every text that the bank can put together, the way X would count it. */
class AnswerBankTest {

  private static final Pattern UNWANTED =
      Pattern.compile("[@#*_`<>\\[\\]{}]|://|\\bwww\\.|—|–|\\s{2}|^\\s|\\s$");
  private static final Set<Stance> LIGHT =
      EnumSet.of(Stance.WARM, Stance.CELEBRATORY, Stance.PLAYFUL, Stance.INFORMATIVE);

  private static final Map<String, Integer> WEIGHTS = new HashMap<>();

  private final AnswerBank banks = new AnswerBank();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void everyTextCanBePosted(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();

    // When
    List<Parts> unfit =
        bank.stances().values().stream()
            .flatMap(answers -> everyParts(answers).filter(parts -> !isFit(bank, answers, parts)))
            .toList();

    // Then
    assertThat(unfit).isEmpty();
    assertThat(everyPart(bank).filter(part -> UNWANTED.matcher(part).find())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void xCountsAWholeTextAsItCountsItsParts(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();
    Parts parts = bank.stances().get(Stance.CAREFUL_WITH_DISTRESS).any();

    // When
    List<Integer> whole =
        IntStream.range(0, 40).map(seed -> weight(parts.text(seed, bank.join()))).boxed().toList();

    // Then
    int joint = added(bank.join());
    assertThat(whole)
        .isEqualTo(
            IntStream.range(0, 40)
                .mapToObj(seed -> parts.text(seed, "\n").split("\n"))
                .map(
                    split ->
                        Stream.of(split).mapToInt(AnswerBankTest::weight).sum()
                            + joint * (split.length - 1))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void emojiAreKeptOutOfTheTextsAndOutOfHardMoments(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();

    // When
    List<String> withEmoji =
        everyPart(bank)
            .filter(part -> part.codePoints().anyMatch(Character::isEmojiPresentation))
            .toList();

    // Then
    assertThat(withEmoji).isEmpty();
    assertThat(EnumSet.complementOf(EnumSet.copyOf(LIGHT)))
        .allSatisfy(stance -> assertThat(bank.stances().get(stance).emoji()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void englishHasAThousandAndMoreTextsForAnyMessage(Stance stance) {
    // Given
    LanguageBank bank = banks.in("en").orElseThrow();

    // When
    Set<String> texts = texts(bank, bank.stances().get(stance).any());

    // Then
    assertThat(texts.size()).isGreaterThanOrEqualTo(1_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void everyLanguageHasManyTextsForEveryStance(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();

    // When
    List<Integer> sizes =
        Arrays.stream(Stance.values())
            .map(stance -> texts(bank, bank.stances().get(stance).any()).size())
            .toList();

    // Then
    assertThat(sizes).allMatch(size -> size >= 150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void everySubjectThatIsLookedForIsAnswered(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();

    // When
    List<String> answered =
        bank.stances().values().stream().flatMap(a -> a.subjects().keySet().stream()).toList();

    // Then
    assertThat(answered).containsAll(bank.subjects().keySet());
  }

  @Test
  void whoIsInDangerAlwaysHearsThatItIsABotAndWhomToCall() {
    // Given
    StanceAnswers answers =
        banks.in("en").orElseThrow().stances().get(Stance.CAREFUL_WITH_DISTRESS);
    LanguageBank bank = banks.in("en").orElseThrow();

    // When
    List<String> texts = everyParts(answers).flatMap(parts -> texts(bank, parts).stream()).toList();

    // Then
    assertThat(texts)
        .allMatch(text -> text.matches("(?i).*\\b(bot|software)\\b.*"))
        .allMatch(text -> text.matches("(?i).*(emergency|crisis line).*"));
  }

  @Test
  void hasNoAnswersInOtherLanguages() {
    // Given a language that nobody wrote for, a hostile tag, and a regional one

    // When
    List<Boolean> known =
        Stream.of("xx", "und", "../en", "", "EN", "pt-BR", "zh-Hant-TW")
            .map(tag -> banks.in(tag).isPresent())
            .toList();

    // Then
    assertThat(known).containsExactly(false, false, false, false, false, true, true);
  }

  /**
   * In every combination: what twitter-text says of each part, added up, is what it says of all.
   */
  private static boolean isFit(LanguageBank bank, StanceAnswers answers, Parts parts) {
    int joint = added(bank.join());
    int emoji = answers.emoji().isEmpty() ? 0 : added(" 👍");
    IntSummaryStatistics openers = weights(parts.openers(), joint);
    IntSummaryStatistics cores = weights(parts.cores(), 0);
    IntSummaryStatistics closers = weights(parts.closers(), joint);
    return openers.getMin() + cores.getMin() + closers.getMin() >= 20
        && openers.getMax() + cores.getMax() + closers.getMax() + emoji <= 280;
  }

  private static IntSummaryStatistics weights(List<String> parts, int joint) {
    return parts.stream()
        .mapToInt(part -> part.isEmpty() ? 0 : weight(part) + joint)
        .summaryStatistics();
  }

  private static int weight(String text) {
    return WEIGHTS.computeIfAbsent(
        text, t -> t.isEmpty() ? 0 : TwitterTextParser.parseTweet(t).weightedLength);
  }

  /** What a text adds where it follows another. */
  private static int added(String text) {
    return weight("a" + text + "a") - weight("aa");
  }

  private static Stream<Parts> everyParts(StanceAnswers answers) {
    List<Parts> all = new ArrayList<>(List.of(answers.any()));
    all.addAll(answers.intents().values());
    all.addAll(answers.subjects().values());
    return all.stream();
  }

  private static Stream<String> everyPart(LanguageBank bank) {
    return bank.stances().values().stream()
        .flatMap(AnswerBankTest::everyParts)
        .flatMap(
            parts ->
                Stream.of(parts.openers(), parts.cores(), parts.closers()).flatMap(List::stream))
        .distinct();
  }

  private static Set<String> texts(LanguageBank bank, Parts parts) {
    return parts.openers().stream()
        .flatMap(
            opener ->
                parts.cores().stream()
                    .map(core -> new Parts(List.of(opener), List.of(core), parts.closers())))
        .flatMap(
            some ->
                some.closers().stream()
                    .map(closer -> new Parts(some.openers(), some.cores(), List.of(closer))))
        .map(one -> one.text(0, bank.join()))
        .collect(Collectors.toSet());
  }
}

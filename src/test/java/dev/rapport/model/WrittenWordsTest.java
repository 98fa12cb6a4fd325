package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the written words may say, and what they may not. */
class WrittenWordsTest {

  private static final Set<Intent> INTENTS =
      Set.of(
          Intent.QUESTION,
          Intent.REQUEST,
          Intent.COMPLAINT,
          Intent.PRAISE,
          Intent.THANKS,
          Intent.GREETING,
          Intent.JOKE,
          Intent.SHARING);

  /** To have done something, or to be about to, or that somebody else is. */
  private static final Map<String, Pattern> CLAIMS =
      Map.of(
          "en",
          Pattern.compile(
              "(?i)\\bI promise\\b|guarantee|rest assured|valued|inconvenience|at least you"
                  + "|\\bI(?:'ve| have)? (?:just |already |now )?(?:forwarded|passed|told|notified"
                  + "|asked|informed|reported|checked|looked|fixed|searched|googled|verified"
                  + "|contacted|confirmed|escalated|updated|refunded|investigated|found out)\\b"
                  + "|\\bI(?:'ll| will) (?:forward|pass (?:it|this|that)|notify|make sure|check"
                  + "|look (?:it|this|that|into)|find out|ask (?:the|them|somebody)|fix|report|see to)"
                  + "|\\bI can (?:fix|solve|arrange|find out|look (?:it|that|this) up)"
                  + "|\\b(?:we|they|somebody|someone|the team) will\\b|\\bwe're (?:on it|working)"
                  + "|your (?:ticket|feedback) (?:is|has)|I (?:saw|remember|know) (?:your|what you)"),
          "ja",
          Pattern.compile(
              "確認しました|確認いたし|確認しておき|確認します|調べました|調べてみま|調べておき|お調べ|検索しました"
                  + "|直しました|修正しました|修正します|対応しました|対応いたし|対応します|チームに伝え"
                  + "|報告しました|報告しておき|手配し|問い合わせました|送信しました|返金し(?:ました|ます)"
                  + "|保証し|お約束します|必ず(?:直|対応|お返事)|担当者が(?:対応|確認)し|覚えています"));

  private static final Pattern MARKDOWN =
      Pattern.compile("[*_`~|\\\\]|^\\s*(?:>|-|\\d+\\.)\\s|\\]\\(|[＠＃@#]|\\$\\p{L}");

  private final AnswerBank banks = new AnswerBank();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyStanceHasADozenShortTextsForEveryIntent(String language) {
    // Given
    LanguageBank bank = banks.in(language).orElseThrow();

    // When
    List<Ask> poor =
        Arrays.stream(Stance.values())
            .flatMap(stance -> INTENTS.stream().map(intent -> new Ask(stance, intent, "", true)))
            .filter(ask -> texts(bank, ask).size() < 12)
            .toList();

    // Then
    assertThat(poor).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void noneClaimsWhatABotHereCannotKnowOrDo(String language) {
    // Given
    Pattern claim = CLAIMS.get(language);

    // When
    List<String> claims = parts(language).filter(part -> claim.matcher(part).find()).toList();

    // Then
    assertThat(claims).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void noneHoldsWhatAPlatformWouldMakeALinkOrATagOf(String language) {
    // Given
    Extractor extractor = new Extractor();

    // When
    List<String> linked =
        parts(language)
            .filter(
                part ->
                    MARKDOWN.matcher(part).find()
                        || !extractor.extractEntitiesWithIndices(part).isEmpty())
            .toList();

    // Then
    assertThat(linked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko"})
  void whoAsksBackAsksOneThing(String language) {
    // Given
    Pattern question = Pattern.compile(language.equals("ja") ? "か。|[?？]" : "[?？]");
    StanceAnswers answers = banks.in(language).orElseThrow().stances().get(Stance.CLARIFYING);

    // When
    List<String> others =
        everyParts(answers)
            .flatMap(
                parts ->
                    Stream.concat(
                        parts.cores().stream().filter(core -> count(question, core) != 1),
                        Stream.concat(parts.openers().stream(), parts.closers().stream())
                            .filter(part -> count(question, part) != 0)))
            .distinct()
            .toList();

    // Then
    assertThat(others).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      names = {"APOLOGETIC", "EVEN_HANDED"})
  void whoOwnsAMistakeOrTakesNoSideExcusesAndJudgesNothing(Stance stance) {
    // Given
    Pattern excuse =
        Pattern.compile(
            "(?i)\\bunfortunately|\\bmisunderstanding on your|it was only|we were busy|\\bif you feel"
                + "|sorry if you|sorry you feel|in my opinion|I (?:think|believe) (?:he|she|they|that)"
                + "|残念ながら|あいにく|私見|個人的には|正しいと思います|間違っていると思います");

    // When
    List<String> excuses =
        Stream.of("en", "ja")
            .flatMap(language -> everyParts(banks.in(language).orElseThrow().stances().get(stance)))
            .flatMap(WrittenWordsTest::all)
            .filter(part -> excuse.matcher(part).find())
            .toList();

    // Then
    assertThat(excuses).isEmpty();
  }

  private static Set<String> texts(LanguageBank bank, Ask ask) {
    return LongStream.range(0, 24)
        .mapToObj(seed -> bank.answer(ask, seed, WrittenWordsTest::isShort, "").orElseThrow())
        .collect(Collectors.toSet());
  }

  private static boolean isShort(String text) {
    return TwitterTextParser.parseTweet(text).weightedLength <= 280;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private Stream<String> parts(String language) {
    return banks.in(language).orElseThrow().stances().values().stream()
        .flatMap(WrittenWordsTest::everyParts)
        .flatMap(WrittenWordsTest::all)
        .distinct();
  }

  private static Stream<Parts> everyParts(StanceAnswers answers) {
    return Stream.of(
            List.of(answers.any()), answers.intents().values(), answers.subjects().values())
        .flatMap(Collection::stream);
  }

  private static Stream<String> all(Parts parts) {
    return Stream.of(parts.openers(), parts.cores(), parts.closers()).flatMap(List::stream);
  }
}

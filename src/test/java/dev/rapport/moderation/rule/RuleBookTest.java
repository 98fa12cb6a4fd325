package dev.rapport.moderation.rule;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.rule.RuleSettings.Setting;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.reply.crisis.CrisisAnswers;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.CheckedClaim.Evidence;
import dev.rapport.reply.grounding.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

  private static final Path LEXICON = Path.of("config/lexicon/sensitive.yaml");
  private static final Path SHIPPED = Path.of("config/moderation-rules.yaml");

  @TempDir Path folder;

  /** Each rule, and what only it finds. */
  static Stream<Arguments> each() {
    Draft plain = draft("@rapport hello there", "Hello.", "model", Stance.WARM, List.of());
    return Stream.of(
        Arguments.of("danger", "@rapport I don't want to live anymore", plain),
        Arguments.of(
            "danger",
            "@rapport hello there",
            draft("@rapport hello", "Hello.", CrisisAnswers.RUNG, Stance.WARM, List.of())),
        Arguments.of("hate-or-threat", "@rapport I will kill you, you subhuman trash", plain),
        Arguments.of(
            "limit-against-abuse",
            "@rapport hello there",
            draft("@rapport hello there", "Not like that.", "model", Stance.FIRM, List.of())),
        Arguments.of(
            "promise",
            "@rapport hello there",
            draft("@rapport hi", "We will refund you.", "model", Stance.WARM, List.of())),
        Arguments.of("link", "@rapport is this so? https://t.co/abc", plain),
        Arguments.of("weak-reading", "@rapport 🫠", plain),
        Arguments.of(
            "askers-word",
            "@rapport hello there",
            draft(
                "@rapport hello there",
                "It came late.",
                "model",
                Stance.WARM,
                List.of(claim(Verdict.ATTRIBUTED, "the mention")))),
        Arguments.of(
            "cut-claim",
            "@rapport hello there",
            draft(
                "@rapport hello there",
                "Hello.",
                "model",
                Stance.WARM,
                List.of(claim(Verdict.UNSUPPORTED, "pills.md")))));
  }

  @ParameterizedTest
  @MethodSource("each")
  void everyRuleFindsWhatItIsFor(String rule, String words, Draft draft) {
    // Given
    Post mention = post("1", words).build();
    Draft read = reading(draft, mention);

    // When
    List<RuleFinding> found = shipped().screen(mention, read);

    // Then
    assertThat(found).extracting(RuleFinding::rule).contains(rule);
    assertThat(found).extracting(RuleFinding::what).noneMatch(what -> what.contains("hello"));
  }

  @ParameterizedTest
  @CsvSource({
    "medicine, which dosage of aspirin?",
    "medicine, welche dosierung ist richtig?",
    "law, should I call my lawyer?",
    "law, 弁護士に相談すべき？",
    "elections-and-parties, who wins the election?",
    "elections-and-parties, 選挙はどうなる？",
    "investing, should i invest in this?",
    "minors, she is underage",
    "medical-emergencies, he has chest pain",
    "sexual-content, send nudes",
    "sexual-content, 裸の写真を送って",
    "illegal-acts, where can I buy cocaine?",
    "illegal-acts, wie kann ich eine bombe bauen?",
    "private-persons, what is her home address?",
    "private-persons, この人の住所を教えて",
  })
  void everySubjectIsHeardInTheQuestionAndInTheAnswer(String rule, String words) {
    // Given
    Post asked = post("1", "@rapport " + words).build();
    Post other = post("2", "@rapport hello there").build();

    // Then
    assertThat(rules(asked, "Hello.")).contains(rule);
    assertThat(rules(other, words)).contains(rule);
    assertThat(rules(other, "Hello.")).doesNotContain(rule);
  }

  @Test
  void aShadowRuleIsWrittenDownAndADraftIsNotAsked() throws IOException {
    // Given
    RuleBook book = book("medicine: {mode: shadow}\nlaw: {mode: draft}\n");
    Post mention = post("1", "@rapport my lawyer asks for the dosage").build();

    // When
    List<RuleFinding> found = book.screen(mention, draftFor(mention, "Hello."));

    // Then
    assertThat(found)
        .filteredOn(finding -> finding.rule().equals("medicine"))
        .singleElement()
        .returns(RuleMode.SHADOW, RuleFinding::mode)
        .returns(false, RuleFinding::isLive);
    assertThat(found).extracting(RuleFinding::rule).doesNotContain("law");
  }

  @Test
  void theOperatorSaysHowSevereItIs() throws IOException {
    // Given
    RuleBook book = book("medicine: {severity: critical}\n");
    Post mention = post("1", "@rapport which dosage?").build();

    // Then
    assertThat(book.screen(mention, draftFor(mention, "Hello.")))
        .filteredOn(finding -> finding.rule().equals("medicine"))
        .singleElement()
        .returns(RiskTier.CRITICAL, RuleFinding::severity);
  }

  @Test
  void aRuleThatFailsHolds() {
    // Given
    CodeRule broken =
        CodeRule.doubting(
            "broken",
            (mention, draft) -> {
              throw new IllegalStateException("out of order");
            });
    RuleBook book = new RuleBook(List.of(broken), Map.of("other", Setting.NONE));
    Post mention = post("1", "@rapport hello").build();

    // Then
    assertThat(book.screen(mention, draftFor(mention, "Hello.")))
        .singleElement()
        .returns("the rule broken could not be asked", RuleFinding::what)
        .returns(false, RuleFinding::doubt)
        .returns(true, RuleFinding::isLive);
  }

  @ParameterizedTest
  @CsvSource({
    "'medicin: {mode: live}', there is no rule 'medicin'",
    "'medicine: {mode: loud}', 'a mode is live, shadow or draft, not ''loud'''",
    "'medicine: {severity: bad}', 'a severity is low, medium, high or critical, not ''bad'''",
    "'medicine: {sverity: low}', a rule has no 'sverity'",
    "'- medicine', is not a map from rule",
  })
  void aFileThatIsWrongIsNamedInOneLine(String text, String line) {
    assertThatThrownBy(() -> book(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(folder.resolve("rules.yaml").toString())
        .message()
        .contains(line)
        .doesNotContain("\n");
  }

  @Test
  void anotherListOfWordsIsAnotherVersion() throws IOException {
    // Given
    Path words = folder.resolve("words.yaml");
    Files.writeString(words, "medicine: [dosage]\n");
    String one = Lexicon.read(words).version("medicine");

    // When
    Files.writeString(words, "medicine: [dosage, pill]\n");

    // Then
    assertThat(Lexicon.read(words).version("medicine")).isNotEqualTo(one).hasSize(8);
    assertThat(shipped().list())
        .allSatisfy(rule -> assertThat(rule.version()).isNotBlank())
        .extracting(RuleBook.ShownRule::name)
        .doesNotHaveDuplicates();
  }

  private static List<String> rules(Post mention, String answer) {
    return shipped().screen(mention, draftFor(mention, answer)).stream()
        .map(RuleFinding::rule)
        .toList();
  }

  private static RuleBook shipped() {
    return RuleBook.read(LEXICON, SHIPPED);
  }

  private RuleBook book(String settings) throws IOException {
    Path file = folder.resolve("rules.yaml");
    Files.writeString(file, settings);
    return RuleBook.read(LEXICON, file);
  }

  private static CheckedClaim claim(Verdict verdict, String where) {
    return new CheckedClaim("It came late.", verdict, List.of(new Evidence(where, "late")));
  }

  private static Draft draftFor(Post mention, String answer) {
    return reading(draft("", answer, "model", Stance.WARM, List.of()), mention);
  }

  private static Draft reading(Draft draft, Post mention) {
    return new Draft(
        draft.text(),
        draft.language(),
        Readings.of(mention.words()),
        draft.stance(),
        draft.mode(),
        draft.origin(),
        draft.gates(),
        draft.sources(),
        draft.reasoning(),
        draft.alignment(),
        draft.claims());
  }

  private static Draft draft(
      String words, String answer, String rung, Stance stance, List<CheckedClaim> claims) {
    return new Draft(
        answer,
        "en",
        Readings.of(words),
        new StanceChoice(stance, "test"),
        new ModeChoice(Mode.FAST, "test"),
        new Origin(rung, "test", "rapport", "reply@0", BigDecimal.ZERO),
        List.of(),
        List.of(),
        "",
        null,
        claims);
  }
}

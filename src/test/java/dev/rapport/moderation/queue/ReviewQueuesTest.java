package dev.rapport.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewQueuesTest {

  private static final RuleBook RULES =
      RuleBook.read(
          Path.of("config/lexicon/sensitive.yaml"), Path.of("config/moderation-rules.yaml"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          name: a                                          | : it is not a list of queues with name, title and takes
          - b                                              | : queue 1: it is not a map
          - {title: {en: A, ja: A}}                        | : queue 1: it needs name
          - {name: A}                                      | : queue 1: name is small letters, digits and hyphens, at most 40, and not 'all', which are all of them
          - {name: all}                                    | : queue 1 'all': name is small letters, digits and hyphens, at most 40, and not 'all', which are all of them
          - {name: a, titel: A}                            | : queue 1 'a': it has name, title, takes, order and hides, not 'titel'
          - {name: a, title: A}                            | : queue 1 'a': it needs title with en and ja
          - {name: a, title: {en: A}}                      | : queue 1 'a', title: it needs ja
          - {name: a, title: {en: A, ja: A, de: A}}        | : queue 1 'a', title: it has en and ja, not 'de'
          - {name: a, title: {en: A, ja: A}}               | : queue 1 'a': it takes nothing; what no other takes is in the queue 'rest'
          - {name: rest, title: {en: A, ja: A}, takes: {rules: law}} | : queue 1 'rest': it takes what no other does, so takes has to be left out
          - {name: a, title: {en: A, ja: A}, takes: {}}    | : queue 1 'a', takes: takes names nothing
          - {name: a, title: {en: A, ja: A}, takes: law}   | : queue 1 'a', takes: it is not a map
          - {name: a, title: {en: A, ja: A}, takes: {rule: law}} | : queue 1 'a', takes: it has rules, severities, languages, platforms and reasons, not 'rule'
          - {name: a, title: {en: A, ja: A}, takes: {severities: bad}} | : queue 1 'a', takes: a severity is low, medium, high or critical, not 'bad'
          - {name: a, title: {en: A, ja: A}, takes: {languages: Klingon}} | : queue 1 'a', takes: a language is like en or ja, not 'Klingon'
          - {name: a, title: {en: A, ja: A}, takes: {reasons: [[a]]}} | : queue 1 'a', takes: reasons is a list of texts of 1 to 100 characters
          - {name: a, title: {en: A, ja: A}, takes: {rules: law}, order: oldst} | : queue 1 'a': order is one of priority, oldest, newest, due, not 'oldst'
          - {name: a, title: {en: A, ja: A}, takes: {rules: law}, hides: [bulk]} | : queue 1 'a': hides is of approve-many, edit, regenerate, reject, skip, escalate, template, not 'bulk'
          - {name: a, name: b}                             | , line 1: Duplicate field 'name'
          """)
  void whatIsWrongInTheFileIsSaidInOneLine(String file, String line) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(folder.resolve("queues.yaml") + line);
  }

  @Test
  void aRuleThatIsNoneIsToldWithThoseThatThereAre() {
    assertThatThrownBy(() -> read("- {name: a, title: {en: A, ja: A}, takes: {rules: [lawn]}}"))
        .hasMessageStartingWith(
            folder.resolve("queues.yaml")
                + ": queue 1 'a', takes: there is no rule 'lawn', but askers-word, barely-fits,");
  }

  @Test
  void namesAreThereOnceAndTheRestIsTheLast() {
    String one = "- {name: a, title: {en: A, ja: A}, takes: {rules: law}}\n";
    String rest = "- {name: rest, title: {en: R, ja: R}}\n";
    assertThatThrownBy(() -> read(one + one)).hasMessageEndingWith(": there are two queues 'a'");
    assertThatThrownBy(() -> read(rest + one))
        .hasMessageEndingWith(": queue 'a': nothing comes after the queue 'rest'");
    assertThatThrownBy(() -> ReviewQueues.of(folder.resolve("none.yaml"), RULES))
        .hasMessage(folder.resolve("none.yaml") + " cannot be read");
  }

  @Test
  void theRestIsThereWithoutAnything() throws IOException {
    assertThat(read("").names()).containsExactly("rest");
    assertThat(read("# nothing\n").all()).containsExactly(QueueSettings.DEFAULT_REST);
    assertThat(read("- {name: rest, title: {en: R, ja: R}, order: due, hides: skip}").all())
        .singleElement()
        .satisfies(rest -> assertThat(rest.order()).isEqualTo(QueueOrder.DUE))
        .satisfies(rest -> assertThat(rest.hides()).containsExactly(HideableAction.SKIP));
  }

  @Test
  void theFirstThatTakesItHasIt() throws IOException {
    // Given
    ReviewQueues queues =
        read(
            """
            - name: japanese-law
              title: {en: A, ja: A}
              takes: {rules: [law, medicine], languages: ja}
            - name: hot
              title: {en: B, ja: B}
              takes:
                - severities: [high, critical]
                - reasons: [The Breaker]
            - name: elsewhere
              title: {en: C, ja: C}
              takes: {platforms: [y]}
            """);

    // Then
    assertThat(queue(queues, item("law", RiskTier.HIGH, "ja", "x"))).isEqualTo("japanese-law");
    assertThat(queue(queues, item("law", RiskTier.HIGH, "en", "x"))).isEqualTo("hot");
    assertThat(queue(queues, item("law", RiskTier.LOW, "en", "x"))).isEqualTo("rest");
    assertThat(queue(queues, item("promise", RiskTier.LOW, "ja", "y"))).isEqualTo("elsewhere");
    ItemTraits storm =
        new ItemTraits(Set.of(), Optional.empty(), "en", "x", "held as the breaker is on");
    assertThat(queue(queues, storm)).isEqualTo("hot");
  }

  @Test
  void theShippedOnesKeepDangerFromBeingHurriedThrough() {
    // Given
    ReviewQueues shipped = ReviewQueues.of(Path.of("config/review-queues.yaml"), RULES);

    // Then
    assertThat(shipped.names()).containsExactly("danger", "delicate", "rest");
    assertThat(shipped.hiding(HideableAction.APPROVE_MANY)).containsExactly("danger", "delicate");
    assertThat(shipped.hiding(HideableAction.SKIP)).containsExactly("danger");
    assertThat(queue(shipped, item("danger", RiskTier.CRITICAL, "en", "x"))).isEqualTo("danger");
    assertThat(queue(shipped, item("medicine", RiskTier.HIGH, "en", "x"))).isEqualTo("delicate");
    assertThat(queue(shipped, item("promise", RiskTier.HIGH, "en", "x"))).isEqualTo("rest");
  }

  private static ItemTraits item(String rule, RiskTier tier, String language, String platform) {
    return new ItemTraits(Set.of(rule), Optional.of(tier), language, platform, "asks");
  }

  private static String queue(ReviewQueues queues, ItemTraits item) {
    return queues.first(item).name();
  }

  private ReviewQueues read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("queues.yaml"), yaml);
    return ReviewQueues.of(file, RULES);
  }
}

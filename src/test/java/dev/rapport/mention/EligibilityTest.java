package dev.rapport.mention;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final Author US = new Author("id-rapport", "Rapport");

  private final Eligibility eligibility =
      new Eligibility(
          new TestMentionConfig(2, 3, 5, Set.of(), Set.of("Staging")),
          new OptOutWords(List.of("stop", "lass mich in ruhe")),
          Clock.fixed(NOW, ZoneOffset.UTC),
          TestMoney.none(),
          post -> false);

  private final Standing standing =
      new Standing(
          Set.of(),
          Set.of(),
          Set.of(),
          new Standing.Accepted(Map.of(), Map.of(), Map.of(), 0),
          Set.of(),
          new Habits(Set.of(), Set.of(), List.of(), Map.of()));

  @Test
  void somebodyWhoNamesUsIsAnswered() {
    assertThat(judge(post("1", "@rapport hello").build())).isEmpty();
  }

  @Test
  void ourOwnPostIsNot() {
    assertThat(judge(post("1", "@rapport hello").by("rapport").build()))
        .contains(IneligibleReason.OWN_POST);
  }

  @Test
  void whoeverHasOurOldHandleIsSomebodyElseAndWeAreWeUnderANewOne() {
    // Given
    Author renamed = new Author("id-rapport", "rapport_new");
    Author squatter = new Author("id-squatter", "rapport");
    Post ours = post("1", "@rapport_new hello").by("rapport").build();

    // Then
    assertThat(eligibility.judge(ours, renamed, standing)).contains(IneligibleReason.OWN_POST);
    assertThat(eligibility.judge(ours, squatter, standing))
        .contains(IneligibleReason.NOT_MENTIONED);
  }

  @Test
  void anotherInstallationOfOursIsNot() {
    assertThat(judge(post("1", "@rapport hello").by("staging").build()))
        .contains(IneligibleReason.SIBLING);
  }

  @Test
  void aRepostIsNot() {
    assertThat(judge(post("1", "RT @bob: @rapport hello").repost().build()))
        .contains(IneligibleReason.REPOST);
  }

  @Test
  void aTagThatThePlatformPutThereSummonsNobody() {
    assertThat(judge(post("1", "@bob @rapport I agree").prefix("@bob @rapport ").build()))
        .contains(IneligibleReason.IMPLICIT_MENTION);
  }

  @Test
  void aTypedTagBehindThePrefixDoes() {
    assertThat(judge(post("1", "@bob @rapport is it? @RAPPORT").prefix("@bob @rapport ").build()))
        .isEmpty();
  }

  @Test
  void aPostThatDoesNotNameUsIsNot() {
    assertThat(judge(post("1", "@rapport_fan hello").build()))
        .contains(IneligibleReason.NOT_MENTIONED);
  }

  @Test
  void stopIsHonouredFromThatVeryPostOn() {
    // Given
    Optional<IneligibleReason> first = judge(post("1", "@rapport STOP!!").build());

    // When
    Optional<IneligibleReason> second = judge(post("2", "@rapport one more thing").build());

    // Then
    assertThat(first).contains(IneligibleReason.OPT_OUT_REQUEST);
    assertThat(second).contains(IneligibleReason.OPTED_OUT);
  }

  @Test
  void aReplyToUsNeedNotNameUsToSendUsAway() {
    // Given
    Optional<IneligibleReason> first =
        judge(post("1", "@rapport stop").prefix("@rapport ").build());

    // When
    Optional<IneligibleReason> second = judge(post("2", "@rapport hello").build());

    // Then
    assertThat(first).contains(IneligibleReason.OPT_OUT_REQUEST);
    assertThat(second).contains(IneligibleReason.OPTED_OUT);
  }

  @Test
  void stopThatIsSaidToSomebodyElseSendsNobodyAway() {
    // Given
    Optional<IneligibleReason> first =
        judge(post("1", "@bob @rapport stop").prefix("@bob @rapport ").build());

    // When
    Optional<IneligibleReason> second = judge(post("2", "@rapport hello").build());

    // Then
    assertThat(first).contains(IneligibleReason.IMPLICIT_MENTION);
    assertThat(second).isEmpty();
  }

  @Test
  void anOldPostIsNot() {
    assertThat(judge(post("1", "@rapport hello").at(NOW.minus(Duration.ofHours(7))).build()))
        .contains(IneligibleReason.TOO_OLD);
  }

  @Test
  void anAuthorHasACap() {
    // Given
    judge(post("1", "@rapport a").build());
    judge(post("2", "@rapport b").build());

    // When
    Optional<IneligibleReason> third = judge(post("3", "@rapport c").build());

    // Then
    assertThat(third).contains(IneligibleReason.AUTHOR_CAP);
  }

  @Test
  void aThreadHasACap() {
    // Given
    for (String author : List.of("a", "b", "c")) {
      judge(post(author, "@rapport hi").by(author).in("thread").build());
    }

    // When
    Optional<IneligibleReason> fourth =
        judge(post("d", "@rapport hi").by("d").in("thread").build());

    // Then
    assertThat(fourth).contains(IneligibleReason.THREAD_CAP);
  }

  @Test
  void aDayHasACap() {
    // Given
    for (String author : List.of("a", "b", "c", "d", "e")) {
      judge(post(author, "@rapport hi").by(author).build());
    }

    // When
    Optional<IneligibleReason> sixth = judge(post("f", "@rapport hi").by("f").build());

    // Then
    assertThat(sixth).contains(IneligibleReason.DAY_CAP);
  }

  @Test
  void whatIsNotAnsweredCountsForNoCap() {
    // Given
    for (int i = 0; i < 10; i++) {
      judge(post("own" + i, "@rapport hi").by("rapport").build());
    }

    // When
    Optional<IneligibleReason> verdict = judge(post("1", "@rapport hi").build());

    // Then
    assertThat(verdict).isEmpty();
  }

  private Optional<IneligibleReason> judge(Post post) {
    return eligibility.judge(post, US, standing);
  }
}

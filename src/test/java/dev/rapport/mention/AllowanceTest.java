package dev.rapport.mention;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two answers a day for anybody, three for bea who supports us, any number for una. */
class AllowanceTest {

  private static final Author US = new Author("id-rapport", "Rapport");

  private final MentionConfig config =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(MentionConfig.class)
          .withDefaultValues(
              Map.of(
                  "rapport.mention.opt-out-file", "config/opt-out.txt",
                  "rapport.mention.tiers.free", "2",
                  "rapport.mention.tiers.supporter", "3",
                  "rapport.mention.tiers.supporters", "@Bea",
                  "rapport.mention.tiers.unlimited", "id-una"))
          .build()
          .getConfigMapping(MentionConfig.class);

  private final Eligibility eligibility =
      new Eligibility(
          config,
          new OptOutWords(List.of("stop")),
          Clock.fixed(NOW, ZoneOffset.UTC),
          TestMoney.none(),
          post -> post.words().contains("danger"));

  private Standing standing = standing(Set.of());

  @Test
  void whoHasUsedTheirAnswersUpIsToldOnceAndThenLeft() {
    // Given
    List<Post> posts = posts("ann", 4);

    // When
    List<Optional<IneligibleReason>> verdicts = posts.stream().map(this::judge).toList();

    // Then
    assertThat(verdicts)
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(IneligibleReason.DAILY_ALLOWANCE));
    assertThat(posts).filteredOn(standing::tellsEnough).containsExactly(posts.get(2));
  }

  @Test
  void whoeverWasToldBeforeIsNotToldAgain() {
    // Given
    standing = standing(Set.of("id-ann"));
    List<Post> posts = posts("ann", 3);

    // When
    List<Optional<IneligibleReason>> verdicts = posts.stream().map(this::judge).toList();

    // Then
    assertThat(verdicts.getLast()).contains(IneligibleReason.DAILY_ALLOWANCE);
    assertThat(posts).noneMatch(standing::tellsEnough);
  }

  @Test
  void whoMayBeInDangerIsAnsweredAndNotTold() {
    // Given
    posts("ann", 4).forEach(this::judge);
    Post cry = post("cry", "@rapport danger").by("ann").build();

    // When
    Optional<IneligibleReason> verdict = judge(cry);

    // Then
    assertThat(verdict).isEmpty();
    assertThat(standing.tellsEnough(cry)).isFalse();
  }

  @Test
  void aSupporterGetsMore() {
    assertThat(told("bea")).containsExactly("bea3");
  }

  @Test
  void somebodyElsesAnswersCountForNobody() {
    // Given
    posts("ann", 4).forEach(this::judge);

    // Then
    assertThat(told("cem")).containsExactly("cem2");
  }

  @Test
  void whoHasNoAllowanceIsAlwaysAnswered() {
    assertThat(told("una")).isEmpty();
  }

  /** Of so many posts of somebody, those that are told that it is enough. */
  private List<String> told(String author) {
    List<Post> posts = posts(author, 6);
    posts.forEach(this::judge);
    return posts.stream().filter(standing::tellsEnough).map(post -> post.root().id()).toList();
  }

  private static List<Post> posts(String author, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> post(author + i, "@rapport hello " + i).by(author).build())
        .toList();
  }

  private Optional<IneligibleReason> judge(Post post) {
    return eligibility.judge(post, US, standing);
  }

  private static Standing standing(Set<String> told) {
    return new Standing(
        Set.of(),
        Set.of(),
        told,
        new Standing.Accepted(Map.of(), Map.of(), Map.of(), 0),
        Set.of(),
        new Habits(Set.of(), Set.of(), List.of(), Map.of()));
  }
}

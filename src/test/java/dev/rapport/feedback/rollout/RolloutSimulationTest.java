package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.rollout.Figures.Tally;
import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.Chosen;
import dev.rapport.reply.variant.TestCatalog;
import dev.rapport.reply.variant.Variants;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of variants at 300 conversations a day, by the code that draws, watches and moves
 * rollouts, with the settings as shipped.
 */
class RolloutSimulationTest {

  private static final Duration APART = Duration.ofDays(1).dividedBy(300);
  private static final int RUNS = 40;
  private static final Duration LONGEST = Duration.ofDays(60);

  @TempDir static Path folder;

  private static Variants variants;
  private static RolloutConfig shipped;

  @BeforeAll
  static void read() {
    variants = TestCatalog.of(folder, TestCatalog.DESK);
    shipped = TestRolloutConfig.of("");
  }

  @Test
  void whatIsNoWorseReachesAllAndIsHardlyEverTakenBack() {
    // When
    List<Ended> same = run(0.1, 0.1);
    List<Ended> better = run(0.2, 0.1);

    // Then
    assertThat(share(same, RolledBack.class)).isLessThanOrEqualTo(0.05);
    assertThat(share(same, Complete.class)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(better, Complete.class)).isEqualTo(1);
    assertThat(median(same.stream().mapToInt(Ended::days))).isBetween(8, 14);
  }

  @Test
  void whatIsRejectedTwiceAsOftenIsTakenBackBeforeAllGetIt() {
    // When
    List<Ended> often = run(0.2, 0.4);
    List<Ended> seldom = run(0.1, 0.2);

    // Then
    assertThat(share(often, RolledBack.class)).isEqualTo(1);
    assertThat(median(often.stream().mapToInt(Ended::days))).isLessThanOrEqualTo(8);
    assertThat(median(often.stream().mapToInt(Ended::answers))).isLessThanOrEqualTo(160);
    assertThat(share(seldom, RolledBack.class)).isGreaterThanOrEqualTo(0.9);
    assertThat(median(seldom.stream().mapToInt(Ended::answers))).isLessThanOrEqualTo(300);
  }

  private static double share(List<Ended> all, Class<? extends Stage> stage) {
    return all.stream().filter(each -> stage.isInstance(each.stage())).count()
        / (double) all.size();
  }

  private static int median(IntStream numbers) {
    int[] sorted = numbers.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static List<Ended> run(double base, double variant) {
    return IntStream.range(0, RUNS)
        .parallel()
        .mapToObj(seed -> new Course(seed, base, variant).run())
        .toList();
  }

  /**
   * @param answers conversations that got the variant
   */
  private record Ended(Stage stage, int days, int answers) {}

  /** One rollout, from its start to its end. */
  private static final class Course {

    private final Watching watching = new Watching(variants, shipped);
    private final SplittableRandom chance;
    private final double base;
    private final double variant;
    private int conversations;
    private int answers;

    Course(long seed, double base, double variant) {
      this.chance = new SplittableRandom(seed);
      this.base = base;
      this.variant = variant;
    }

    Ended run() {
      watching.move.start("desk", Watching.KIM);
      while (watching.now().stage() instanceof Climbing
          && APART.multipliedBy(conversations).compareTo(LONGEST) < 0) {
        watching.clock.pass(APART);
        watching.watch.look();
        answer(watching.now().stage());
      }
      int days = (int) APART.multipliedBy(conversations).toDays();
      return new Ended(watching.now().stage(), days, answers);
    }

    private void answer(Stage stage) {
      ConversationId conversation =
          new ConversationId("x", chance.nextInt() + "-" + conversations++);
      switch (stage) {
        case Shadow shadow -> {
          watching.record.answered(Tally.PAIRED, true, Optional.empty());
          watching.record.answered(Tally.PAIRED, false, Optional.empty());
        }
        case Live live -> {
          Chosen chosen = watching.choice.choose(conversation, Optional.empty());
          boolean other = !chosen.variant().isBase();
          answers += other ? 1 : 0;
          Optional<Guardrail> bad =
              Optional.of(Guardrail.REJECTION)
                  .filter(it -> chance.nextDouble() < (other ? variant : base));
          watching.record.answered(chosen.trial().orElseThrow().share(), other, bad);
        }
        case Complete complete -> {}
        case RolledBack back -> {}
      }
    }
  }
}

package dev.rapport.evaluation.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Post;
import dev.rapport.testing.MovingClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageBenchTest {

  private static final int RATE = 10;

  private final List<String> stored = new ArrayList<>();
  private final Fake stage = new Fake("stage", 30);
  private final Fake plain = new Fake("plain", 10);
  private final List<String> told = new ArrayList<>();

  private StageReport run() throws Exception {
    Exchanges exchanges = new Exchanges(1, new MovingClock());
    Load load = new Load(1, RATE, 2 * RATE);
    return new StageBench(List.of(stage, plain), exchanges, load, new Pace.OneByOne())
        .run(told::add);
  }

  @Test
  void onlyWhatCameAfterTheWarmUpCounts() throws Exception {
    // When
    StageReport report = run();

    // Then
    assertThat(report.oneByOne()).extracting(Figures::mentions).containsOnly(2L * RATE);
    assertThat(report.steady()).extracting(Figures::mentions).containsOnly(1L * RATE);
    assertThat(stage.answers).hasValue(6 * RATE);
    assertThat(told).first().isEqualTo("warming up");
  }

  @Test
  void theContendersTakeTurnsAndEachRoundIsBegunByAnother() throws Exception {
    // When
    run();

    // Then
    assertThat(stored.subList(0, 4)).containsExactly("stage", "plain", "plain", "stage");
  }

  @Test
  void nobodyIsGivenWhatSomebodyElseHad() throws Exception {
    // When
    run();

    // Then
    assertThat(Stream.concat(stage.ids.stream(), plain.ids.stream())).doesNotHaveDuplicates();
  }

  @Test
  void theTableComparesWithTheFloorAndSaysWhereTheTimeGoes() throws Exception {
    // When
    String table = run().table();

    // Then
    assertThat(table)
        .contains("| one mention, without the model | stage | plain | goal |")
        .contains("one after the other, p50 | 30.0", "(3.0 ×) | 10.0")
        .contains("| tone | 30.0", "100 % |", "| alignment | 0.00 ms, 0.00 ms, 0 % |")
        .doesNotContain("| model |");
  }

  /** Takes as long as it says, and takes no time. */
  private final class Fake implements Contender {

    private final String name;
    private final long millis;
    private final List<String> ids = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();

    Fake(String name, long millis) {
      this.name = name;
      this.millis = millis;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void store(List<Post> posts) {
      stored.add(name);
      posts.forEach(post -> ids.add(post.ref().id()));
    }

    @Override
    public PartTimes answer(Post post, long due) {
      answers.incrementAndGet();
      PartTimes times = new PartTimes();
      times.begin(Part.TONE);
      times.add(Part.TONE, TimeUnit.MILLISECONDS.toNanos(millis));
      times.add(Part.MODEL, TimeUnit.SECONDS.toNanos(9));
      return times;
    }
  }
}

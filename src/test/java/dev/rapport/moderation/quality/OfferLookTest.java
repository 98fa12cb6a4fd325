package dev.rapport.moderation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.desk.DeskConfig;
import dev.rapport.moderation.quality.Look.At;
import dev.rapport.testing.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is shown what, and when. */
class OfferLookTest {

  private static final double FIFTH = 0.2;

  private final MovingClock clock = new MovingClock();
  private final FakeLooks looks = new FakeLooks(clock);

  @Test
  void nothingIsDrawnWhereNobodyWantsIt() {
    looks.since = 100;

    assertThat(offer(0, 0).offer("kim")).isEmpty();
    assertThat(looks.asked).isZero();
  }

  @Test
  void threeDecisionsAreBetweenTwoSecondLooks() {
    // Given
    OfferLook offer = offer(1, 0);

    // When
    looks.since = 2;
    Optional<Look> early = offer.offer("kim");
    looks.since = 3;
    Optional<Look> due = offer.offer("kim");

    // Then
    assertThat(early).isEmpty();
    assertThat(due).map(Look::at).containsInstanceOf(At.Second.class);
    assertThat(offer.offer("kim")).isEqualTo(due);
  }

  @Test
  void aFifthIsAboutAFifthAndAReloadDrawsNothingNew() {
    // Given
    OfferLook offer = offer(0, FIFTH);
    List<String> people = IntStream.range(0, 500).mapToObj(i -> "kim" + i).toList();

    // When
    List<String> met = people.stream().filter(by -> offer.offer(by).isPresent()).toList();
    looks.current.clear();
    looks.met.clear();
    List<String> again = people.stream().filter(by -> offer.offer(by).isPresent()).toList();

    // Then
    assertThat(met).hasSizeBetween(70, 130).isEqualTo(again);
  }

  @Test
  void eachMeetsEachGoldenItemOnceAndInAnOrderOfTheirOwn() {
    // Given
    OfferLook offer = offer(0, FIFTH);

    // When
    List<String> kims = metOneAfterTheOther(offer, "kim");
    List<String> lees = metOneAfterTheOther(offer, "lee");

    // Then
    assertThat(kims).hasSize(10).doesNotHaveDuplicates().isNotEqualTo(lees);
    assertThat(lees).containsExactlyInAnyOrderElementsOf(kims);
    clock.pass(Duration.ofDays(91));
    assertThat(metOneAfterTheOther(offer, "kim")).hasSize(10);
  }

  @Test
  void aLookThatIsOpenComesBack() {
    // Given
    looks.since = 3;
    OfferLook offer = offer(1, 0);
    Look look = offer.offer("kim").orElseThrow();

    // When
    clock.pass(Duration.ofMinutes(4));

    // Then
    assertThat(offer.offer("kim")).contains(look);
    looks.decide(look, Verdict.APPROVED);
    looks.since = 0;
    assertThat(offer.offer("kim")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.21", "-0.1", "NaN", "some"})
  void moreThanAFifthIsNoShareOfGoldenItems(String value) {
    assertThatThrownBy(() -> new UpToAFifth().convert(value))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new UpToAFifth().convert(" 0.2 ")).isEqualTo(0.2);
  }

  private List<String> metOneAfterTheOther(OfferLook offer, String by) {
    return IntStream.range(0, 300)
        .boxed()
        .flatMap(
            done -> {
              looks.done = done;
              Optional<Look> look = offer.offer(by);
              look.ifPresent(looks::end);
              return look.map(it -> ((At.Golden) it.at()).name()).stream();
            })
        .toList();
  }

  private OfferLook offer(double second, double golden) {
    Config config = new Config(second, golden);
    GoldenDrafts drafts = new GoldenDrafts(new GoldenItems(config), null, null, null);
    return new OfferLook(looks, drafts, new NoCares(), config, new Desk(), clock);
  }

  private record Config(double secondLooks, double goldenShare) implements QualityConfig {

    @Override
    public Path goldenFile() {
      return Path.of("config/golden-items.yaml");
    }
  }

  private record Desk() implements DeskConfig {

    @Override
    public Duration claim() {
      return Duration.ofMinutes(5);
    }

    @Override
    public Duration undo() {
      return Duration.ZERO;
    }

    @Override
    public Duration skip() {
      return Duration.ZERO;
    }
  }

  private record NoCares() implements Cares {

    @Override
    public Care of(String name) {
      return Care.NONE;
    }

    @Override
    public void set(String name, Care care) {}

    @Override
    public int mutedFor(String name) {
      return 0;
    }
  }
}

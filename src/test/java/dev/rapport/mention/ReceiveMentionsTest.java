package dev.rapport.mention;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import dev.rapport.testing.MovingClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reading while money is short. */
class ReceiveMentionsTest {

  private static final Standing.Accepted NOTHING =
      new Standing.Accepted(Map.of(), Map.of(), Map.of(), 0);

  private static final Habits NOBODYS = new Habits(Set.of(), Set.of(), List.of(), Map.of());
  private static final Turn TURN = new Turn(Duty.INTAKE, 1);

  private final MovingClock clock = new MovingClock();
  private final FakeCostLog costs = new FakeCostLog();
  private final WatchSpending spending = TestMoney.watch(costs, "per-day.hard=2", clock);
  private final Inbox inbox = new Inbox();
  private final ReceiveMentions receive = receive();

  @Test
  void fromAHardCapOnNothingIsReadThatCostsAndNothingIsLost() {
    // Given
    spend();
    Source source = new Source(true);

    // When
    Duration rest = receive.receive(TURN, source);

    // Then
    assertThat(rest).isPositive();
    assertThat(source.reads).isZero();
    clock.pass(Duration.ofHours(14));
    spending.look();
    receive.receive(TURN, source);
    assertThat(inbox.objections).containsExactly(Optional.empty());
  }

  @Test
  void whatIsReadForNothingIsReadAndEndsBeforeMoneyIsSpent() {
    // Given
    spend();

    // When
    receive.receive(TURN, new Source(false));

    // Then
    assertThat(inbox.objections).containsExactly(Optional.of(IneligibleReason.MONEY_CAP));
  }

  @Test
  void anAuthorOverTheirCapIsNotAnsweredAndOthersAre() {
    // Given
    inbox.overMoney = Set.of("id-alice");

    // When
    receive.receive(TURN, new Source(false));
    inbox.overMoney = Set.of("id-bob");
    receive.receive(TURN, new Source(false));

    // Then
    assertThat(inbox.objections)
        .containsExactly(Optional.of(IneligibleReason.MONEY_CAP), Optional.empty());
  }

  private ReceiveMentions receive() {
    MeterRegistry meters = new SimpleMeterRegistry();
    PlatformVitals vitals = new PlatformVitals(clock, meters);
    Eligibility eligibility =
        new Eligibility(new TestMentionConfig(), clock, spending, post -> false);
    return new ReceiveMentions(
        inbox,
        new KeepMentions(inbox, eligibility, vitals, meters),
        vitals,
        new Quarantine(inbox, meters, clock),
        spending);
  }

  private void spend() {
    costs.spend("2", clock.instant());
    spending.look();
  }

  private final class Source implements MentionSource {
    private final boolean costs;
    private int reads;

    Source(boolean costs) {
      this.costs = costs;
    }

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public Duration interval() {
      return Duration.ZERO;
    }

    @Override
    public boolean costs() {
      return costs;
    }

    @Override
    public Fetched fetch(Optional<String> cursor) {
      reads++;
      Post post = post("1", "@rapport hello").at(clock.instant()).build();
      return new Fetched.Page(new Author("id-rapport", "rapport"), List.of(post), Optional.of("1"));
    }
  }

  private static final class Inbox implements MentionInbox {
    private final List<Optional<IneligibleReason>> objections = new ArrayList<>();
    private Set<String> overMoney = Set.of();

    @Override
    public Optional<String> cursor(String platform) {
      return Optional.empty();
    }

    @Override
    public Standing standing(List<Post> posts) {
      return new Standing(Set.of(), Set.of(), Set.of(), NOTHING, overMoney, NOBODYS);
    }

    @Override
    public boolean store(Turn turn, Intake intake) {
      intake.fresh().forEach(judged -> objections.add(judged.objection()));
      return true;
    }

    @Override
    public void add(Intake intake) {
      throw new AssertionError("nothing is told here");
    }

    @Override
    public void quarantine(String platform, Fetched.Broken broken) {
      throw new AssertionError(broken.what());
    }
  }
}

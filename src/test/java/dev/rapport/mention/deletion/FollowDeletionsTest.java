package dev.rapport.mention.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.FakeLookup;
import dev.rapport.mention.PostLookup;
import dev.rapport.mention.PostLookups;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.testing.MovingClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowDeletionsTest {

  private final MovingClock clock = new MovingClock();
  private final FakeTexts texts = new FakeTexts();
  private final FakeLookup lookup = new FakeLookup();
  private final FollowDeletions follow =
      new FollowDeletions(
          texts, new PostLookups(List.of(lookup)), clock, new SimpleMeterRegistry());

  @Test
  void whatIsGoneIsPurgedAndSilenceIsNot() {
    // Given
    texts.due(held("1"), held("2"), held("3"));
    lookup.answer = new PostLookup.Looked.Told(Set.of(latest("1")), Set.of(latest("2")));

    // When
    follow.look();

    // Then
    assertThat(texts.told)
        .containsExactly("purged 2: the post is gone on its platform", "seen 1", "unclear 3");
  }

  @Test
  void whatIsOutdatedIsPurgedWithoutALook() {
    // Given
    texts.due(new HeldTexts.Held(ref("1"), latest("1"), true));

    // When
    follow.look();

    // Then
    assertThat(texts.told).containsExactly("purged 1: held for as long as it may be");
    assertThat(lookup.asked).isEmpty();
  }

  @Test
  void whatIsBeingPostedIsLookedAtAgainSoon() {
    // Given
    texts.busy = true;
    texts.due(held("1"));
    lookup.answer = new PostLookup.Looked.Told(Set.of(), Set.of(latest("1")));

    // When
    follow.look();

    // Then
    assertThat(texts.told)
        .containsExactly("purged 1: the post is gone on its platform", "unclear 1");
  }

  @Test
  void aPlatformThatCannotBeReadIsLeftAloneForAsLongAsItWants() {
    // Given
    texts.due(held("1"));
    lookup.answer = new PostLookup.Looked.Unreadable("rate limit", Duration.ofMinutes(9));
    follow.look();
    follow.look();
    assertThat(texts.told).isEmpty();
    assertThat(lookup.asked).hasSize(1);

    // When
    clock.pass(Duration.ofMinutes(9));
    follow.look();

    // Then
    assertThat(lookup.asked).hasSize(2);
  }

  private static HeldTexts.Held held(String id) {
    return new HeldTexts.Held(ref(id), latest(id), false);
  }

  private static PostRef ref(String id) {
    return new PostRef("x", id);
  }

  private static PostRef latest(String id) {
    return new PostRef("x", "edit of " + id);
  }

  /** Remembers what it was told. */
  private static final class FakeTexts implements HeldTexts {

    final List<String> told = new ArrayList<>();
    boolean busy;
    private List<Held> due = List.of();

    void due(Held... held) {
      due = List.of(held);
    }

    @Override
    public List<Held> due(String platform, int max) {
      return due;
    }

    @Override
    public void seen(Collection<PostRef> mentions) {
      mentions.forEach(mention -> told.add("seen " + mention.id()));
    }

    @Override
    public void unclear(Collection<PostRef> mentions) {
      mentions.forEach(mention -> told.add("unclear " + mention.id()));
    }

    @Override
    public Purged purge(PostRef mention, String why) {
      told.add("purged " + mention.id() + ": " + why);
      return busy ? Purged.BUSY : Purged.DONE;
    }

    @Override
    public Purged purge(PostRef mention, Order order) {
      throw new AssertionError("nobody ordered it");
    }

    @Override
    public AuthorPurged purgeAuthor(String platform, String author, Order order) {
      throw new AssertionError("nobody ordered it");
    }
  }
}

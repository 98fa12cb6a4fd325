package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.quality.Look.At;
import dev.rapport.post.PostRef;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks in memory, of which there is always a second one. */
final class FakeLooks implements Looks {

  final Map<String, Look> current = new HashMap<>();
  final List<Look> met = new ArrayList<>();
  int asked;
  long done;
  long since;
  private final Clock clock;

  FakeLooks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Pace pace(String by) {
    asked++;
    return new Pace(done, since);
  }

  @Override
  public Optional<Look> current(String by) {
    asked++;
    return Optional.ofNullable(current.get(by));
  }

  @Override
  public Optional<Look> find(PostRef shownAs, String by) {
    return current(by).filter(look -> look.shownAs().equals(shownAs));
  }

  @Override
  public Optional<Look> second(String by, double share, Set<String> muted, Duration length) {
    return Optional.of(give(by, new At.Second(new PostRef("x", "1"), "mo", Verdict.REJECTED)));
  }

  @Override
  public Optional<Look> golden(String by, GoldenItem item, Duration length) {
    return Optional.of(give(by, new At.Golden(item.name(), item.verdict())));
  }

  private Look give(String by, At at) {
    PostRef shownAs = new PostRef("x", "look" + met.size());
    Look look = new Look(shownAs, by, clock.instant(), clock.instant(), at);
    met.add(look);
    current.put(by, look);
    return look;
  }

  @Override
  public Set<String> met(String by, Duration within) {
    return met.stream()
        .filter(look -> look.by().equals(by) && look.at() instanceof At.Golden)
        .filter(look -> look.shownAt().isAfter(clock.instant().minus(within)))
        .map(look -> ((At.Golden) look.at()).name())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<HeldDraft> asItWaited(PostRef mention) {
    return Optional.empty();
  }

  @Override
  public boolean decide(Look look, Verdict verdict) {
    return current.remove(look.by(), look);
  }

  @Override
  public void end(Look look) {
    current.remove(look.by());
  }

  @Override
  public void forget(Duration age) {}

  @Override
  public void keep(Look look, Duration length) {}
}

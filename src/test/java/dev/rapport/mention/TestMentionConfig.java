package dev.rapport.mention;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The rules as they are by default, with caps and names of the test's own. */
public record TestMentionConfig(
    int perAuthorHour, int perThreadDay, int perDay, Set<String> known, Set<String> ours)
    implements MentionConfig, MentionConfig.Caps, MentionConfig.Pair, MentionConfig.Tiers {

  public TestMentionConfig() {
    this(100, 20, 10_000, Set.of(), Set.of());
  }

  @Override
  public Duration maxAge() {
    return Duration.ofHours(6);
  }

  @Override
  public Path optOutFile() {
    return Path.of("config/opt-out.txt");
  }

  @Override
  public Optional<Set<String>> bots() {
    return Optional.of(known);
  }

  @Override
  public Optional<Set<String>> siblings() {
    return Optional.of(ours);
  }

  @Override
  public Duration repeatWithin() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Duration interactionWithin() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Pair pair() {
    return this;
  }

  @Override
  public Duration within() {
    return Duration.ofSeconds(5);
  }

  @Override
  public int turns() {
    return 5;
  }

  @Override
  public Duration restFor() {
    return Duration.ofHours(24);
  }

  @Override
  public Tiers tiers() {
    return this;
  }

  @Override
  public int free() {
    return 50;
  }

  @Override
  public int supporter() {
    return 200;
  }

  @Override
  public Optional<Set<String>> supporters() {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> unlimited() {
    return Optional.empty();
  }

  @Override
  public Caps caps() {
    return this;
  }
}

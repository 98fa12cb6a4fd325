package dev.rapport.mention.money;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Money for tests. */
public final class TestMoney {

  private TestMoney() {}

  /** Settings under {@code rapport.money}, written as {@code key=value, key=value}. */
  public static MoneyConfig caps(String settings) {
    Map<String, String> values =
        Arrays.stream(settings.split(",\\s*"))
            .filter(setting -> !setting.isBlank())
            .map(setting -> setting.strip().split("=", 2))
            .collect(Collectors.toMap(pair -> "rapport.money." + pair[0], pair -> pair[1]));
    return new SmallRyeConfigBuilder()
        .withMapping(MoneyConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(MoneyConfig.class);
  }

  /** Knows what the log holds after its next look. */
  public static WatchSpending watch(CostLog log, String caps, Clock clock) {
    return new WatchSpending(log, caps(caps), clock, new SimpleMeterRegistry());
  }

  /** Nothing is ever spent. */
  public static WatchSpending none() {
    return watch(new FakeCostLog(), "", Clock.systemUTC());
  }
}

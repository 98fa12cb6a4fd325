package dev.rapport.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the service up and takes it down: settings first, then whatever could stand in the way,
 * then the engines, then Quarkus; and backwards.
 */
final class Service {

  private static final long STOP_SECONDS = 20;

  private Service() {}

  /**
   * Runs until the program is told to stop.
   *
   * @return the exit status
   * @throws Refusal when it cannot be started like this; nothing was started then
   */
  static int run(Welcome welcome) {
    SmallRyeConfig config = Settings.read();
    Set<Role> roles = config.getConfigMapping(RapportConfig.class).roles().orElse(Set.of());
    Preflight.check(config);
    switchOff(roles);
    if (roles.contains(Role.REPLY)) {
      WarmUp.begin(config);
    }
    Engines engines = roles.isEmpty() ? Engines.none() : Engines.start(config);
    welcome.isNext();
    return run(ServiceApplication.class, engines);
  }

  /** Runs something short on the service's parts, without HTTP, database and Kafka. */
  static int runOnce(Class<? extends QuarkusApplication> application, String... arguments) {
    Preflight.checkFiles(Settings.read());
    switchOff(Set.of());
    System.setProperty("quarkus.http.host-enabled", "false");
    return run(application, Engines.none(), arguments);
  }

  /**
   * Likewise, but with the database, which is brought up to date: the operator's, one that runs in
   * the data folder, or a new one.
   */
  static int runOnRecord(Class<? extends QuarkusApplication> application, String... arguments) {
    SmallRyeConfig config = Settings.read();
    Preflight.checkFiles(config);
    switchOffChannels(Set.of());
    System.setProperty("quarkus.http.host-enabled", "false");
    return run(application, Engines.record(config), arguments);
  }

  /**
   * Likewise, but with a database and a broker of its own, whatever is configured, and hearing
   * nothing.
   *
   * @param folder for what they keep
   */
  static int runOnOwnEngines(
      Path folder, Class<? extends QuarkusApplication> application, String... arguments) {
    Preflight.checkFiles(Settings.read());
    stopHearing(Set.of());
    System.setProperty("quarkus.http.host-enabled", "false");
    return run(application, Engines.embedded(folder), arguments);
  }

  /**
   * Quarkus ends in its own shutdown hook when the program gets a signal. The engines have to
   * outlive it, so a hook of ours waits for it and then stops them.
   */
  private static int run(
      Class<? extends QuarkusApplication> application, Engines engines, String... arguments) {
    AtomicInteger status = new AtomicInteger(Exit.FAILED);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(ended, engines)));
    Quarkus.run(
        application,
        (code, failure) -> {
          status.set(failure == null ? code : StartFailure.tell(failure));
          ended.countDown();
        },
        arguments);
    engines.close();
    return status.get();
  }

  private static void stopAfter(CountDownLatch ended, Engines engines) {
    try {
      if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("rapport: the service takes long to stop; the engines stop now");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    engines.close();
  }

  /** What no role needs is not even connected. */
  private static void switchOff(Set<Role> roles) {
    switchOffChannels(roles);
    if (roles.isEmpty()) {
      System.setProperty("quarkus.datasource.active", "false");
      System.setProperty("quarkus.flyway.active", "false");
    }
  }

  private static void switchOffChannels(Set<Role> roles) {
    stopHearing(roles);
    if (roles.isEmpty()) {
      disable("outgoing", "events-out");
    }
  }

  private static void stopHearing(Set<Role> roles) {
    Arrays.stream(Role.values())
        .filter(role -> !roles.contains(role))
        .flatMap(role -> role.channels().stream())
        .forEach(channel -> disable("incoming", channel));
  }

  private static void disable(String direction, String channel) {
    System.setProperty("mp.messaging." + direction + "." + channel + ".enabled", "false");
  }
}

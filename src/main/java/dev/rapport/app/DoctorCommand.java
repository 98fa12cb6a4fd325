package dev.rapport.app;

import dev.rapport.platform.x.XConfig;
import io.smallrye.config.SmallRyeConfig;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything that {@code run} depends on, and says what to do about it. */
@Command(
    name = "doctor",
    description = "Says in plain words what is missing before 'run' can work. Posts nothing.")
final class DoctorCommand implements Callable<Integer> {

  /** A broker that does not answer is a finding, told once. */
  private static final Map<String, String> QUIET =
      Map.of("quarkus.log.category.\"org.apache.kafka.clients\".level", "OFF");

  @Mixin private StartOptions options;

  @Override
  public Integer call() {
    RunCommand.useOperatorsFile(QUIET);
    options.apply();
    return needsTheRecord(Settings.read())
        ? Service.runOnRecord(DoctorApplication.class)
        : Service.runOnce(DoctorApplication.class);
  }

  /** The tokens of OAuth 2.0 are there, if it can be reached. */
  private static boolean needsTheRecord(SmallRyeConfig config) {
    return config.getConfigMapping(XConfig.class).clientId().isPresent()
        && EngineCheckup.of(config).recordAmiss().isEmpty();
  }
}

package dev.rapport.app;

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
    return Service.runOnce(DoctorApplication.class);
  }
}

package dev.rapport.app;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The sandbox network alone, for a bot in another process. */
@Command(name = "sandbox", description = "Starts the sandbox network alone, without a bot.")
final class SandboxCommand implements Callable<Integer> {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "rapport.handle", "rapport",
          "rapport.roles", "",
          "rapport.sandbox.enabled", "true",
          "rapport.model.scripted", "true");

  @Mixin private StartOptions options;

  @Override
  public Integer call() {
    CommandSettings.use(SETTINGS);
    options.apply();
    return Service.run(Welcome.SANDBOX);
  }
}

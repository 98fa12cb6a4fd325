package dev.rapport.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The bot itself, by the operator's settings. */
@Command(name = "run", description = "Runs the bot by config/rapport.properties.")
final class RunCommand implements Callable<Integer> {

  @Mixin private StartOptions options;

  /**
   * Takes the settings of {@code config/rapport.properties}, above these.
   *
   * @throws Refusal when the file cannot be read
   */
  static void useOperatorsFile(Map<String, String> below) {
    Path home = Path.of(System.getProperty("rapport.home", "."));
    Map<String, String> settings = new HashMap<>(below);
    settings.putAll(CommandSettings.file(home.resolve("config/rapport.properties")));
    CommandSettings.use(settings);
  }

  @Override
  public Integer call() {
    useOperatorsFile(Map.of());
    options.apply();
    return Service.run(Welcome.RUN);
  }
}

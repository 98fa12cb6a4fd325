package dev.rapport.app;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that every command takes that reads settings. */
final class SetOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Gives a setting; above the environment and every file. Repeatable.")
  private final Map<String, String> settings = new LinkedHashMap<>();

  /** The operator's word: put where it stands above everything else. */
  void apply() {
    settings.forEach(System::setProperty);
  }
}

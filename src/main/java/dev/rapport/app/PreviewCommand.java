package dev.rapport.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what would be answered, and posts nothing. */
@Command(
    name = "preview",
    description = "Prints the draft that a mention would get. Posts nothing.")
final class PreviewCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Parameters(arity = "1", paramLabel = "TEXT", description = "What somebody would post.")
  private String text;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Gives a setting; above the environment and every file. Repeatable.")
  private final Map<String, String> settings = new LinkedHashMap<>();

  @Override
  public Integer call() {
    RunCommand.useOperatorsFile(Map.of("rapport.handle", "rapport"));
    settings.forEach(System::setProperty);
    return Service.runOnce(PreviewApplication.class, text, json ? "json" : "text");
  }
}

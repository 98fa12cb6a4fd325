package dev.rapport.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands that are spoken for: they say so, whatever they are given, and do nothing. */
abstract class LaterCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Parameters(hidden = true)
  private List<String> ignored;

  @Override
  public Integer call() {
    return Exit.wrongUse(spec.commandLine(), "'" + spec.name() + "' is not yet in this version");
  }

  @Command(name = "torture", description = "Breaks everything on purpose (later).")
  static final class Torture extends LaterCommand {}
}

package dev.rapport.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The list of evaluation suites. */
@Command(
    name = "eval",
    description = "Measures how good something is, and writes a report.",
    synopsisSubcommandLabel = "SUITE",
    subcommands = {EvalToneCommand.class, EvalInjectionCommand.class})
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() {
    String suites = String.join(", ", spec.subcommands().keySet());
    return Exit.wrongUse(spec.commandLine(), "name a suite to evaluate: " + suites);
  }
}

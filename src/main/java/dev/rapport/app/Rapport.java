package dev.rapport.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Where the program starts: reads the command and runs it. Exit status as in {@link Exit}. */
@QuarkusMain
public final class Rapport {

  private Rapport() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new RapportCommand())
        .setParameterExceptionHandler(
            (problem, args) -> Exit.wrongUse(problem.getCommandLine(), problem.getMessage()))
        .setExecutionExceptionHandler(
            (failure, commandLine, parsed) -> Exit.of(failure, commandLine));
  }
}

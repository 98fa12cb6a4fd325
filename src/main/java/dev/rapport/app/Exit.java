package dev.rapport.app;

import picocli.CommandLine;

/** How the program ends: 0 done, 1 failed, 2 wrong use, each trouble told in one line. */
final class Exit {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USE = 2;

  private Exit() {}

  static int wrongUse(CommandLine commandLine, String problem) {
    say(commandLine, problem);
    return WRONG_USE;
  }

  static int failed(CommandLine commandLine, String problem) {
    say(commandLine, problem);
    return FAILED;
  }

  /** What was foreseen gets its line; anything else is a bug and shows where it happened. */
  static int of(Exception failure, CommandLine commandLine) {
    if (failure instanceof Refusal) {
      return wrongUse(commandLine, failure.getMessage());
    }
    say(commandLine, failure.toString());
    failure.printStackTrace(commandLine.getErr());
    return FAILED;
  }

  private static void say(CommandLine commandLine, String problem) {
    String line = problem == null ? "" : problem.lines().findFirst().orElse("");
    commandLine.getErr().println("rapport: " + line);
    commandLine.getErr().flush();
  }
}

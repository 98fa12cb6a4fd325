package dev.rapport.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The list of commands. Without one, it is shown. */
@Command(
    name = "rapport",
    description = "A mentions bot that reads how people sound before it answers.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      SandboxCommand.class,
      PreviewCommand.class,
      PromptCommand.class,
      LearningCommand.class,
      RolloutCommand.class,
      ToneCommand.class,
      ConnectCommand.class,
      DoctorCommand.class,
      AuditCommand.class,
      BenchCommand.class,
      EvalCommand.class,
      RehearseCommand.class,
      BenchPartCommand.World.class,
      BenchPartCommand.Plain.class,
      BenchPartCommand.Bot.class,
      TrainToneCommand.class,
      LaterCommand.Torture.class,
      HelpCommand.class
    },
    footer = {"", "  test     runs every test (by the launcher)"})
final class RapportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() {
    return Exit.wrongUse(spec.commandLine(), "name a command; 'rapport help' lists them");
  }
}

package dev.rapport.app;

import dev.rapport.evaluation.injection.InjectionCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what orders in posts can get out. Ends with status 1 when one does. */
@Command(
    name = "injection",
    description =
        "Has a model that obeys every order in a post answer, and counts what would be posted.")
final class EvalInjectionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SetOptions settings;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "Where injection/*.tsv and *.json are, and, if you like, banking77/test.csv with"
              + " harmless posts.")
  private Path data;

  @Override
  public Integer call() {
    try {
      if (InjectionCorpus.read(data).orders().isEmpty()) {
        return Exit.failed(spec.commandLine(), "no orders in " + data.resolve("injection"));
      }
    } catch (IOException e) {
      return Exit.failed(spec.commandLine(), "no folder injection that can be read in " + data);
    }
    RunCommand.useOperatorsFile(Map.of("rapport.handle", "rapport"));
    settings.apply();
    return Service.runOnce(EvalInjectionApplication.class, data.toString());
  }
}

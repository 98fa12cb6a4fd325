package dev.rapport.app;

import dev.rapport.evaluation.tone.Outcome;
import dev.rapport.evaluation.tone.ToneEvaluation;
import dev.rapport.evaluation.tone.data.DataFolder;
import dev.rapport.evaluation.tone.data.DataFolder.Found;
import dev.rapport.evaluation.tone.data.LabelledSet;
import dev.rapport.evaluation.tone.report.Evaluated;
import dev.rapport.evaluation.tone.report.ToneReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the tone reading on labelled texts. Starts no service. */
@Command(
    name = "tone",
    description = "Measures the tone reading on sets of labelled texts, and writes a report.")
final class EvalToneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ToneParts parts;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "Where the sets are: GoEmotions, BRIGHTER, TweetEval, XSTest, SimpleSafetyTests, and"
              + " tables of text and label named TASK.LANGUAGE.tsv.")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "tone-report",
      description = "Where the report goes. Default: ${DEFAULT-VALUE}.")
  private Path out;

  @Option(
      names = "--seen",
      paramLabel = "NAME",
      description = "Files with this in their names were trained on. Repeatable.")
  private final Set<String> seen = new LinkedHashSet<>();

  @Override
  public Integer call() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Refusal("--out " + out + " is there and is no folder");
    }
    Found found;
    try {
      found = DataFolder.read(data);
    } catch (IOException e) {
      return Exit.failed(spec.commandLine(), "the folder " + data + " cannot be read");
    }
    return found.sets().isEmpty()
        ? Exit.failed(spec.commandLine(), "no set of labelled texts that is known in " + data)
        : evaluate(found);
  }

  /** The folder is made first, as measuring takes long. */
  private int evaluate(Found found) {
    Set<String> names = seen(found.sets());
    try {
      Files.createDirectories(out);
      List<Outcome> outcomes = measure(found.sets(), names);
      ToneReport report =
          new ToneReport(new Evaluated(outcomes, found.troubles(), found.skipped()));
      System.out.print(report.table());
      report.write(out);
    } catch (IOException e) {
      return Exit.failed(spec.commandLine(), "the report cannot be written to " + out);
    }
    System.out.println("\nThe report is " + out.resolve("report.md"));
    return Exit.DONE;
  }

  private List<Outcome> measure(List<LabelledSet> sets, Set<String> seen) {
    ToneEvaluation evaluation = new ToneEvaluation(parts.analyzer(), parts.heads(), seen);
    List<Outcome> outcomes = new ArrayList<>();
    for (LabelledSet set : sets) {
      System.err.printf("%s: %d texts%n", set.origin().name(), set.examples().size());
      outcomes.add(evaluation.measure(set));
    }
    return outcomes;
  }

  /** A name that no file has is a mistake, and would make a figure look better than it is. */
  private Set<String> seen(List<LabelledSet> sets) {
    Set<String> names =
        seen.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (String name : names) {
      if (sets.stream()
          .noneMatch(set -> set.origin().file().toLowerCase(Locale.ROOT).contains(name))) {
        throw new Refusal("--seen " + name + " is in the name of no file that is measured");
      }
    }
    return names;
  }
}

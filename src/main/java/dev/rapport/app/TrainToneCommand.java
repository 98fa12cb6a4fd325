package dev.rapport.app;

import dev.rapport.evaluation.training.TrainTone;
import dev.rapport.tone.heads.SentenceMeaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rebuilds the tone model from labelled sets. */
@Command(
    name = "train-tone",
    description = "Rebuilds the tone model from labelled sets. Takes some minutes.")
final class TrainToneCommand implements Callable<Integer> {

  private static final String PACKED = "src/main/resources/dev/rapport/tone/heads";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Holds goemotions/, brighter/ and safety/, in the sets' own layouts.")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the model goes. Default: beside the sources, to be packed next time.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new Refusal("--data: there is no folder " + data);
    }
    Path home = Path.of(System.getProperty("rapport.home", "."));
    Path to = out == null ? home.resolve(PACKED) : out;
    try {
      new TrainTone(new SentenceMeaning(), System.out::println).train(data, to);
      return Exit.DONE;
    } catch (NoSuchFileException e) {
      System.err.println("rapport: --data: " + e.getFile() + " is missing");
      return Exit.FAILED;
    }
  }
}

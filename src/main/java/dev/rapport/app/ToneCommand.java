package dev.rapport.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the tone of what comes in. Starts no service. */
@Command(
    name = "tone",
    description = "Reads one text a line from standard input, writes one reading a line as JSON.")
final class ToneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ToneParts parts;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "",
      description = "What language they are probably in, for example en or pt-BR.")
  private String language;

  @Override
  public Integer call() {
    if (!language.matches("|[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")) {
      throw new Refusal("--language must be a tag like en or pt-BR");
    }
    ToneLines lines = new ToneLines(parts.analyzer(), language);
    try {
      lines.read(
          new InputStreamReader(System.in, StandardCharsets.UTF_8),
          new FileOutputStream(FileDescriptor.out));
    } catch (UncheckedIOException closed) {
      return Exit.DONE;
    } catch (IOException e) {
      return Exit.failed(spec.commandLine(), "standard input cannot be read");
    }
    return Exit.DONE;
  }
}

package dev.rapport.app;

import dev.rapport.moderation.audit.AuditExport;
import dev.rapport.moderation.audit.Verdict;
import dev.rapport.post.Finding;
import io.smallrye.config.SmallRyeConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verifies and exports the audit log, beside a bot that runs as well as without one. */
@Command(
    name = "audit",
    description = "Verifies and exports the audit log, a chain of hashes.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AuditCommand.Verify.class, AuditCommand.Export.class})
final class AuditCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() {
    return Exit.wrongUse(spec.commandLine(), "name one of verify and export");
  }

  @Command(
      name = "verify",
      description = "Recomputes the chain, holds it against the record, and names what is wrong.")
  static final class Verify implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private StartOptions options;

    @Option(
        names = "--head",
        paramLabel = "HASH",
        description = "A head noted earlier, which must still be in the chain.")
    private Optional<String> head = Optional.empty();

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "Verifies an export instead, without any database.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
      if (!head.orElse("0".repeat(64)).matches("[0-9a-f]{64}")) {
        throw new ParameterException(
            spec.commandLine(), "--head must be 64 hexadecimal digits, in lower case");
      }
      return file.map(this::verify)
          .orElseGet(() -> onRecord(spec, options, "verify", head.orElse("")));
    }

    private int verify(Path export) {
      try (BufferedReader lines = Files.newBufferedReader(export)) {
        return tell(AuditExport.verify(lines, head));
      } catch (IOException e) {
        return Exit.failed(spec.commandLine(), export + " cannot be read as text");
      }
    }

    private int tell(Verdict verdict) {
      return switch (verdict) {
        case Verdict.Sound sound -> {
          spec.commandLine().getOut().println(sound.words());
          spec.commandLine().getOut().flush();
          yield Exit.DONE;
        }
        case Verdict.Broken broken -> Exit.failed(spec.commandLine(), broken.words());
      };
    }
  }

  @Command(name = "export", description = "Writes the chain as lines of JSON, one entry each.")
  static final class Export implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private StartOptions options;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "Where to; -: standard output.")
    private String out;

    @Override
    public Integer call() {
      return onRecord(spec, options, "export", out);
    }
  }

  /** A handle is no matter here, so a demo's record needs no settings. */
  private static int onRecord(CommandSpec spec, StartOptions options, String... arguments) {
    RunCommand.useOperatorsFile(Map.of("rapport.handle", "nobody"));
    options.apply();
    SmallRyeConfig config = Settings.read();
    Optional<String> amiss = amiss(config);
    return amiss.isPresent()
        ? Exit.failed(spec.commandLine(), amiss.get())
        : Service.runOnRecord(AuditApplication.class, arguments);
  }

  /** What makes it pointless to start anything. */
  private static Optional<String> amiss(SmallRyeConfig config) {
    return Engines.haveRecord(config)
        ? EngineCheckup.of(config).recordAmiss().map(Finding::what)
        : Optional.of(
            "there is no record in %s; give --data"
                .formatted(config.getConfigMapping(RapportConfig.class).data()));
  }
}

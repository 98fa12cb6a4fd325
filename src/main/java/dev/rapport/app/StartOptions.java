package dev.rapport.app;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command takes that starts the service. */
final class StartOptions {

  private static final int HIGHEST_PORT = 65535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private SetOptions settings;

  @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
  private Path data;

  private Integer port;

  @Option(names = "--port", paramLabel = "PORT", description = "The HTTP port. Default: 8080.")
  void setPort(int port) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be between 1 and 65535, not " + port);
    }
    this.port = port;
  }

  /** The operator's word: put where it stands above everything else. */
  void apply() {
    settings.apply();
    if (data != null) {
      System.setProperty("rapport.data", data.toString());
    }
    if (port != null) {
      System.setProperty("quarkus.http.port", port.toString());
    }
  }
}

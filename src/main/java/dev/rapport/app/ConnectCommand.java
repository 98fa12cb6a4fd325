package dev.rapport.app;

import dev.rapport.platform.x.XConfig;
import dev.rapport.post.Finding;
import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gets access to a platform, together with the person who owns the account. */
@Command(
    name = "connect",
    description = "Sets up access to a platform, step by step. Posts nothing.")
final class ConnectCommand implements Callable<Integer> {

  /** Registered at X once, so it has to stay the same. */
  private static final String PORT = "8723";

  private static final String NO_CLIENT =
      "no app is configured; give RAPPORT_PLATFORM_X_CLIENT_ID, and"
          + " RAPPORT_PLATFORM_X_CLIENT_SECRET if X's developer portal shows one";

  private static final String NO_CONSUMER =
      "no app is configured; give RAPPORT_PLATFORM_X_CONSUMER_KEY and"
          + " RAPPORT_PLATFORM_X_CONSUMER_SECRET";

  @Spec private CommandSpec spec;
  @Mixin private StartOptions options;

  @Parameters(arity = "1", paramLabel = "PLATFORM", description = "The platform: x.")
  private String platform;

  @Option(
      names = "--oauth1",
      description = "By OAuth 1.0a and a PIN: four keys that do not end, in a private file.")
  private boolean oauth1;

  @Option(
      names = "--callback-port",
      paramLabel = "PORT",
      defaultValue = PORT,
      description =
          "Where X sends the browser back to on this machine. Default: " + PORT + "; 0: any.")
  private int callbackPort;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "How long to wait for the person. Default: 600.")
  private int seconds;

  @Override
  public Integer call() {
    if (!platform.equals("x")) {
      throw new ParameterException(
          spec.commandLine(), "this version connects 'x' and not '" + platform + "'");
    }
    if (callbackPort < 0 || callbackPort > 65535 || seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--callback-port must be 0 to 65535, and --wait 1 or more");
    }
    RunCommand.useOperatorsFile(Map.of());
    options.apply();
    Optional<String> amiss = amiss(Settings.read());
    if (amiss.isPresent()) {
      System.err.println("rapport: " + amiss.get());
      return Exit.FAILED;
    }
    String wait = Duration.ofSeconds(seconds).toString();
    return oauth1
        ? Service.runOnce(ConnectApplication.class, "oauth1", "0", wait)
        : Service.runOnRecord(
            ConnectApplication.class, "oauth2", String.valueOf(callbackPort), wait);
  }

  /** What makes it pointless to start anything. */
  private Optional<String> amiss(SmallRyeConfig config) {
    XConfig x = config.getConfigMapping(XConfig.class);
    if (oauth1) {
      return x.consumerKey().isPresent() && x.consumerSecret().isPresent()
          ? Optional.empty()
          : Optional.of(NO_CONSUMER);
    }
    return x.clientId().isPresent()
        ? EngineCheckup.of(config).recordAmiss().map(Finding::what)
        : Optional.of(NO_CLIENT);
  }
}

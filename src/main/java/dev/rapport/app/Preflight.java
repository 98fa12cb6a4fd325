package dev.rapport.app;

import dev.rapport.ledger.TokenCipher;
import dev.rapport.ledger.TokensConfig;
import dev.rapport.mention.MentionConfig;
import dev.rapport.mention.OptOutWords;
import dev.rapport.model.ModelConfig;
import dev.rapport.model.ModelRungs;
import dev.rapport.moderation.AnswerTemplates;
import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.moderation.access.AccessConfig.Login;
import dev.rapport.moderation.access.oidc.OidcConfig;
import dev.rapport.moderation.access.oidc.OidcSettings;
import dev.rapport.moderation.quality.GoldenItems;
import dev.rapport.moderation.quality.QualityConfig;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.moderation.rule.RuleBook;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.ReplyFiles;
import dev.rapport.reply.crisis.CrisisConfig;
import dev.rapport.reply.crisis.CrisisFile;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;

/** Looks for what would stand in the way, before anything is started. */
final class Preflight {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

  private Preflight() {}

  /**
   * @throws Refusal that names what is wrong
   */
  static void check(SmallRyeConfig config) {
    checkFiles(config);
    checkLogin(config);
    checkPort(
        config.getValue("quarkus.http.host", String.class),
        config.getValue("quarkus.http.port", String.class));
  }

  /** The operator's files, the tone model, the choice of a model and the key for tokens. */
  static void checkFiles(SmallRyeConfig config) {
    try {
      OptOutWords.read(config.getConfigMapping(MentionConfig.class).optOutFile());
      ReplyConfig replies = config.getConfigMapping(ReplyConfig.class);
      ReplyFiles.check(replies);
      CrisisFile.check(config.getConfigMapping(CrisisConfig.class));
      ModerationConfig moderation = config.getConfigMapping(ModerationConfig.class);
      RuleBook rules = RuleBook.read(moderation.sensitiveFile(), moderation.rulesFile());
      ReviewQueues.read(moderation.queuesFile(), rules);
      AnswerTemplates.read(moderation.templatesFile());
      GoldenItems.read(config.getConfigMapping(QualityConfig.class).goldenFile());
      LocalToneAnalyzer.check(config.getConfigMapping(ToneConfig.class));
      ModelRungs.check(config.getConfigMapping(ModelConfig.class), replies);
      TokenCipher.check(config.getConfigMapping(TokensConfig.class));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
  }

  /** Without log-in, nobody but this machine may come; who serves no page has no secret for it. */
  private static void checkLogin(SmallRyeConfig config) {
    String host = config.getValue("quarkus.http.host", String.class);
    AccessConfig access = config.getConfigMapping(AccessConfig.class);
    boolean open = access.login() == Login.OFF;
    if (open && !LOOPBACK.contains(host)) {
      throw new Refusal(
          "rapport.console.login=off goes with quarkus.http.host=127.0.0.1 only, not " + host);
    }
    if (config.getConfigMapping(RapportConfig.class).has(Role.CONSOLE)) {
      checkProvider(config.getConfigMapping(OidcConfig.class), access);
    }
  }

  private static void checkProvider(OidcConfig oidc, AccessConfig access) {
    try {
      OidcSettings.check(oidc, access);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
  }

  private static void checkPort(String host, String port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, Integer.parseInt(port)));
    } catch (IOException e) {
      throw new Refusal("port %s on %s is in use or not allowed".formatted(port, host));
    } catch (IllegalArgumentException e) {
      throw new Refusal("quarkus.http.port must be between 0 and 65535, not " + port);
    }
  }
}

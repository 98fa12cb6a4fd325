package dev.rapport.app;

import dev.rapport.feedback.arena.ArenaConfig;
import dev.rapport.feedback.learning.LearningConfig;
import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.feedback.rollout.RolloutConfig;
import dev.rapport.ledger.InstanceConfig;
import dev.rapport.ledger.LedgerConfig;
import dev.rapport.ledger.TokensConfig;
import dev.rapport.mention.AccountConfig;
import dev.rapport.mention.MentionConfig;
import dev.rapport.mention.TurnConfig;
import dev.rapport.mention.money.MoneyConfig;
import dev.rapport.model.ModelConfig;
import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.moderation.access.oidc.OidcConfig;
import dev.rapport.moderation.breaker.BreakerConfig;
import dev.rapport.moderation.desk.DeskConfig;
import dev.rapport.moderation.quality.QualityConfig;
import dev.rapport.platform.x.XConfig;
import dev.rapport.publish.PublishConfig;
import dev.rapport.reaction.ReactionConfig;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.crisis.CrisisConfig;
import dev.rapport.reply.grounding.GroundingConfig;
import dev.rapport.reply.memory.MemoryConfig;
import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.sandbox.billing.Prices;
import dev.rapport.tone.ToneConfig;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.util.List;

/**
 * All settings of Rapport, read and checked before anything is started: each is a documented member
 * of one of these interfaces, and a key that is none of them, or a value that does not fit, ends
 * the start with one line.
 */
final class Settings {

  static final List<Class<?>> ALL =
      List.of(
          RapportConfig.class,
          AccountConfig.class,
          InstanceConfig.class,
          MentionConfig.class,
          MoneyConfig.class,
          TurnConfig.class,
          ToneConfig.class,
          ReplyConfig.class,
          AlignmentConfig.class,
          GroundingConfig.class,
          MemoryConfig.class,
          CrisisConfig.class,
          ModerationConfig.class,
          BreakerConfig.class,
          DeskConfig.class,
          QualityConfig.class,
          AccessConfig.class,
          OidcConfig.class,
          PublishConfig.class,
          ReactionConfig.class,
          RewardConfig.class,
          LearningConfig.class,
          RolloutConfig.class,
          ArenaConfig.class,
          LedgerConfig.class,
          TokensConfig.class,
          ModelConfig.class,
          XConfig.class,
          SandboxConfig.class,
          Prices.class);

  /** Above the packaged defaults, below the environment. */
  static final int COMMAND_ORDINAL = 255;

  private static final int PACKAGED_ORDINAL = 250;

  private Settings() {}

  /**
   * @throws Refusal that names the first setting that is wrong
   */
  static SmallRyeConfig read() {
    URL packaged = Settings.class.getResource("/application.properties");
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters();
    ALL.forEach(builder::withMapping);
    try {
      return builder
          .addSystemSources()
          .withSources(
              CommandSettings.current(), new PropertiesConfigSource(packaged, PACKAGED_ORDINAL))
          .build();
    } catch (ConfigValidationException e) {
      throw new Refusal(line(e.getProblem(0).getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("the packaged settings cannot be read", e);
    }
  }

  /** Without the library's own code, on one line. */
  private static String line(String problem) {
    return problem
        .replaceFirst("^(?:[\\w.]+: )?SRCFG\\d+: ", "")
        .replaceFirst(
            "^The config property (\\S+) is required but .*",
            "$1 must be set; config/rapport.example.properties says how")
        .replaceAll("\\s+", " ")
        .replace(" in SysPropConfigSource does not map to any root", " is not a setting")
        .replaceFirst(" in \\S+ does not map to any root$", " is not a setting");
  }
}

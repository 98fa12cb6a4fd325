package dev.rapport.model;

import dev.rapport.post.Finding;
import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.ReplyConfig.ModeRow;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Looks whether the model can be reached, without having it write anything, which would cost. */
@Singleton
public class ModelCheckup {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** 45 seconds for one search of X have been seen, and dozens of searches for one answer. */
  private static final Duration SEARCHING = Duration.ofSeconds(120);

  private final ModelConfig config;
  private final ReplyConfig replies;

  ModelCheckup(ModelConfig config, ReplyConfig replies) {
    this.config = config;
    this.replies = replies;
  }

  /** One line on the rung that answers, and how it is. */
  public Finding look() {
    RungChoice choice = RungChoice.of(config);
    return switch (choice.rung()) {
      case BUILTIN ->
          Finding.noted(
              "model: the built-in persona answers, because " + choice.why(),
              "it knows nothing of the world; for more, set rapport.model.hosted.base-url");
      case GGUF -> weights(config.gguf().path().orElseThrow());
      case HOSTED -> hosted(config.hosted().baseUrl().orElseThrow());
    };
  }

  /** Loading them would take their memory twice where the bot runs already. */
  private static Finding weights(Path file) {
    try {
      GgufPreflight.ofThisMachine().check(file);
      return Finding.fine(
          "model: %s answers, run by llama.cpp on this machine".formatted(file.getFileName()));
    } catch (ModelUnusable e) {
      return Finding.amiss("model: " + e.getMessage(), "look at rapport.model.gguf.path");
    }
  }

  private Finding hosted(URI base) {
    ApiKey key = ApiKey.of(config.hosted().apiKey());
    return switch (new HostedEndpoint(base, key).models(PATIENCE)) {
      case Exchange.Heard heard -> heard(base, heard.status());
      case Exchange.Broken broken ->
          Finding.amiss("model: " + broken.why(), "look at rapport.model.hosted.base-url");
    };
  }

  private Finding heard(URI base, int status) {
    String names = replies.modes().fast().model() + " and " + replies.modes().thinking().model();
    if (status == 401 || status == 403) {
      return Finding.amiss(
          "model: %s refuses the key (status %d)".formatted(base.getHost(), status),
          "look at RAPPORT_MODEL_HOSTED_API_KEY");
    }
    if (status >= 500) {
      return Finding.amiss(
          "model: %s fails with status %d".formatted(base.getHost(), status), "try again later");
    }
    return hurried()
        .orElseGet(
            () ->
                Finding.fine(
                    "model: %s answers; it will be asked for %s".formatted(base.getHost(), names)));
  }

  /** Searching costs money; a call that is left before its answer comes is paid in vain. */
  private Optional<Finding> hurried() {
    return Arrays.stream(Mode.values())
        .filter(mode -> isHurried(replies.modes().of(mode)))
        .findFirst()
        .map(
            mode ->
                Finding.noted(
                    "model: the mode %s may search, and its timeout is too short for that"
                        .formatted(mode.word()),
                    "set rapport.reply.modes.%s.timeout=120s".formatted(mode.word())));
  }

  private static boolean isHurried(ModeRow row) {
    return row.search().isPresent() && row.timeout().compareTo(SEARCHING) < 0;
  }
}

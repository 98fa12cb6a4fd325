package dev.rapport.model;

import dev.rapport.model.RungChoice.Rung;
import dev.rapport.model.gguf.Weights;
import dev.rapport.model.gguf.WeightsModel;
import dev.rapport.post.SafeText;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.ReplyWriter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Makes the one writer of the rung that the settings lead to. Starting fails where there is none.
 */
@Singleton
public final class ModelRungs {

  private static final int LONGEST_NAME = 80;

  private final ModelConfig config;
  private final ReplyConfig replies;
  private final AnswerBank bank;
  private final Clock clock;

  ModelRungs(ModelConfig config, ReplyConfig replies, AnswerBank bank, Clock clock) {
    this.config = config;
    this.replies = replies;
    this.bank = bank;
    this.clock = clock;
  }

  /**
   * Looks whether the settings lead to a model, before anything is started.
   *
   * @throws IllegalArgumentException when they do not, with one line that says so
   */
  public static void check(ModelConfig config, ReplyConfig replies) {
    switch (RungChoice.of(config).rung()) {
      case HOSTED -> calls(config, replies);
      case GGUF -> GgufPreflight.ofThisMachine().check(config.gguf().path().orElseThrow());
      case BUILTIN -> {}
    }
  }

  /**
   * Reads ahead what the first answer in this language would wait for. Idempotent.
   *
   * @param language a BCP 47 tag
   */
  public static void prepare(ModelConfig config, String language) {
    if (config.scripted() || RungChoice.of(config).rung() == Rung.BUILTIN) {
      new AnswerBank().in(language);
    }
  }

  /**
   * @throws ModelUnusable when the settings ask for what cannot be had, with one line that says so
   */
  @Produces
  @Singleton
  @Startup
  ReplyWriter writer() {
    RungChoice choice = RungChoice.of(config);
    return switch (choice.rung()) {
      case HOSTED -> hosted(choice.why());
      case GGUF -> gguf(choice.why());
      case BUILTIN -> new BuiltinReplyWriter(bank, choice.why());
    };
  }

  private HostedReplyWriter hosted(String why) {
    ApiKey key = ApiKey.of(config.hosted().apiKey());
    HostedEndpoint endpoint = new HostedEndpoint(config.hosted().baseUrl().orElseThrow(), key);
    HostedErrors errors = new HostedErrors(key, clock);
    return new HostedReplyWriter(why, calls(config, replies), endpoint, errors);
  }

  /** Loads the weights meanwhile. */
  private GgufReplyWriter gguf(String why) {
    Path file = config.gguf().path().orElseThrow();
    GgufPreflight.ofThisMachine().check(file);
    int spare = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Weights weights =
        new Weights(
            file,
            config.gguf().threads().orElse(spare),
            config.gguf().context(),
            config.gguf().startTimeout());
    WeightsModel model = new WeightsModel(weights, clock);
    Thread.ofPlatform().daemon().name("weights").start(model::prepare);
    String name = SafeText.oneLine(file.getFileName().toString(), LONGEST_NAME);
    return new GgufReplyWriter(why, name, replies.modes(), model);
  }

  /** Ends what the writer has running. */
  void end(@Disposes ReplyWriter writer) {
    if (writer instanceof GgufReplyWriter gguf) {
      gguf.close();
    }
  }

  private static HostedCalls calls(ModelConfig config, ReplyConfig replies) {
    return new HostedCalls(
        replies.modes(), Protocol.of(config.hosted().protocol(), config.hosted().dialect()));
  }
}

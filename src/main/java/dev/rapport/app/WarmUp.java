package dev.rapport.app;

import dev.rapport.model.ModelConfig;
import dev.rapport.model.ModelRungs;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import io.smallrye.config.SmallRyeConfig;

/**
 * Reads word lists and written answers while everything else starts. Without it the first person
 * who speaks to us, or the first after a crash, waits for that: two seconds and more.
 */
final class WarmUp {

  private static final String SOMETHING = "Good morning! How are you today?";

  private WarmUp() {}

  /**
   * Begins, and waits for nothing. What fails here fails again, and is told, where it is needed.
   */
  static void begin(SmallRyeConfig config) {
    String language = config.getConfigMapping(ReplyConfig.class).defaultLanguage();
    ModelConfig model = config.getConfigMapping(ModelConfig.class);
    ToneConfig tone = config.getConfigMapping(ToneConfig.class);
    inBackground(() -> new LocalToneAnalyzer(tone).read(SOMETHING, language));
    inBackground(() -> ModelRungs.prepare(model, language));
  }

  private static void inBackground(Runnable work) {
    Thread.ofPlatform().daemon().name("warm-up").start(work);
  }
}

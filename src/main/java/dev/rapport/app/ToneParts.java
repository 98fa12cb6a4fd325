package dev.rapport.app;

import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import dev.rapport.tone.ToneHeads;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What reads tone, for commands that start no service. */
final class ToneParts {

  @Option(
      names = "--words-only",
      description = "Reads English by its words alone, not by its meaning: quicker, less well.")
  private boolean wordsOnly;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model file made by train-tone. Default: the one that is packed.")
  private Path model;

  ToneAnalyzer analyzer() {
    return new LocalToneAnalyzer(config());
  }

  ToneHeads heads() {
    return LocalToneAnalyzer.heads(config());
  }

  private ToneConfig config() {
    ToneConfig config = ToneConfig.of(!wordsOnly, Optional.ofNullable(model));
    try {
      LocalToneAnalyzer.check(config);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
    return config;
  }
}

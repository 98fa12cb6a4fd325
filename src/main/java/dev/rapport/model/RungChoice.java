package dev.rapport.model;

import java.net.URI;

/**
 * The rung that the settings lead to.
 *
 * @param why one line for the operator
 */
record RungChoice(Rung rung, String why) {

  enum Rung {
    HOSTED,
    GGUF,
    BUILTIN
  }

  /**
   * @throws ModelUnusable when the settings ask for what cannot be had
   */
  static RungChoice of(ModelConfig config) {
    return switch (config.kind()) {
      case AUTO -> first(config);
      case HOSTED -> hosted(config, "rapport.model.kind=hosted");
      case GGUF -> gguf(config, "rapport.model.kind=gguf");
      case BUILTIN -> new RungChoice(Rung.BUILTIN, "rapport.model.kind=builtin");
    };
  }

  private static RungChoice first(ModelConfig config) {
    if (config.hosted().baseUrl().isPresent()) {
      return hosted(config, "rapport.model.hosted.base-url is set");
    }
    if (config.gguf().path().isPresent()) {
      return gguf(config, "rapport.model.gguf.path is set");
    }
    return new RungChoice(
        Rung.BUILTIN,
        config.hosted().apiKey().isPresent()
            ? "rapport.model.hosted.api-key is set, but no rapport.model.hosted.base-url"
            : "no model is configured");
  }

  private static RungChoice gguf(ModelConfig config, String why) {
    if (config.gguf().path().isEmpty()) {
      throw new ModelUnusable(why + " needs rapport.model.gguf.path");
    }
    return new RungChoice(Rung.GGUF, why);
  }

  private static RungChoice hosted(ModelConfig config, String why) {
    URI url =
        config
            .hosted()
            .baseUrl()
            .orElseThrow(() -> new ModelUnusable(why + " needs rapport.model.hosted.base-url"));
    boolean web =
        "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    if (!web || url.getHost() == null || url.getUserInfo() != null || url.getQuery() != null) {
      throw new ModelUnusable(
          "rapport.model.hosted.base-url must be like https://host/v1, without user info or query");
    }
    return new RungChoice(Rung.HOSTED, why);
  }
}

package dev.rapport.model;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which model writes the answers. What it is asked for, mode by mode, is {@code rapport.reply}. */
@ConfigMapping(prefix = "rapport.model")
public interface ModelConfig {

  /** The rung of the ladder; {@code auto} takes the first of the three that is configured. */
  @WithDefault("auto")
  Kind kind();

  /** An OpenAI-compatible endpoint. */
  Hosted hosted();

  /** A weights file of the operator's, run in a process of its own. */
  Gguf gguf();

  /**
   * True serves the written answers as a scripted OpenAI-compatible model under {@code
   * /sandbox/model}, for demos and rehearsals.
   */
  @WithDefault("false")
  boolean scripted();

  enum Kind {
    AUTO,
    HOSTED,
    GGUF,
    BUILTIN
  }

  interface Hosted {

    /**
     * Where the endpoint is, {@code http} or {@code https}, up to and with its {@code /v1}; no user
     * info, no query.
     */
    Optional<URI> baseUrl();

    /** Sent as the bearer token; servers on this machine often want none. Never logged. */
    Optional<String> apiKey();

    /** Which of the two protocols the endpoint is asked in. */
    @WithDefault("chat")
    Api protocol();

    /** How the endpoint wants to be told about reasoning and its cost. */
    @WithDefault("by-effort")
    Dialect dialect();
  }

  interface Gguf {

    /**
     * The weights, a file in the GGUF format of an architecture that llama.cpp b4916 knows: llama,
     * qwen2, gemma to gemma3, phi3, granite, olmo2. A person puts it there: whoever can write it
     * can run code in the process that loads it.
     */
    Optional<Path> path();

    /** Threads of the processor, at least 1; one less than the machine has when it is not set. */
    @WithConverter(AtLeastOne.class)
    Optional<Integer> threads();

    /**
     * Tokens that prompt and answer may take together, at least 1; they are paid in memory. Our
     * prompt takes about 700.
     */
    @WithDefault("4096")
    @WithConverter(AtLeastOne.class)
    int context();

    /** How long loading may take. */
    @WithDefault("60s")
    Duration startTimeout();
  }

  /** What OpenAI-compatible endpoints speak. */
  enum Api {
    /** {@code POST /chat/completions}, which nearly all of them do. */
    CHAT,
    /** {@code POST /responses}, the only one in which an endpoint searches by itself. */
    RESPONSES
  }

  /** The two ways in which endpoints name the ceiling on tokens and the reasoning effort. */
  enum Dialect {
    /** {@link #CLASSIC} for a mode whose effort is {@code none}, {@link #REASONING} otherwise. */
    BY_EFFORT,
    /**
     * {@code max_tokens}, and {@code reasoning_effort} only where it is not {@code none}: llama.cpp
     * before 2026, Ollama, models that do not reason.
     */
    CLASSIC,
    /**
     * {@code max_completion_tokens}, and {@code reasoning_effort} always, {@code none} included:
     * grok-4.3 and GPT-5.1 reason when they are not told to leave it.
     */
    REASONING
  }
}

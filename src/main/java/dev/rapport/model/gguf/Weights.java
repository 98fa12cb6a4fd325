package dev.rapport.model.gguf;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is run, and how.
 *
 * @param threads of the processor, at least 1
 * @param context tokens that prompt and answer may take together
 * @param patience how long loading may take
 */
public record Weights(Path file, int threads, int context, Duration patience) {}

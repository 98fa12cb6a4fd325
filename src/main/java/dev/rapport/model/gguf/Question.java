package dev.rapport.model.gguf;

/**
 * One question. The texts may hold anything but NUL and lone surrogates.
 *
 * @param temperature 0 takes the likeliest word each time
 * @param seed the same question with the same seed gets the same answer; at least 0
 * @param maxTokens the most that an answer may take
 */
public record Question(String system, String user, double temperature, int seed, int maxTokens) {}

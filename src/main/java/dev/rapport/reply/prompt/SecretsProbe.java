package dev.rapport.reply.prompt;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds nothing that looks like a key, a token or a password's hash: what a model is told can get
 * out. The line that refuses does not repeat it.
 */
final class SecretsProbe implements PromptProbe {

  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_=.-]{20,}+");
  private static final Pattern KNOWN =
      Pattern.compile("^(sk-|xai-|gh[a-z]_|xox[a-z]-|AKIA|AIza|eyJ|glpat-)");
  private static final int LONG = 32;

  @Override
  public String name() {
    return "no-secret";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    boolean key = text.text().contains("PRIVATE KEY-----");
    return key || RUN.matcher(text.text()).results().anyMatch(SecretsProbe::isSecret)
        ? Optional.of("holds what looks like a secret")
        : Optional.empty();
  }

  /** Words that a hyphen or a slash joins have no digits, or few letters beside them. */
  private static boolean isSecret(MatchResult found) {
    String run = found.group();
    long digits = run.chars().filter(Character::isDigit).count();
    boolean random = run.length() >= LONG && digits >= 4 && digits < run.length() - 4;
    return random || KNOWN.matcher(run).find();
  }
}

package dev.rapport.reply.gate;

import java.util.Optional;

/**
 * Nothing of what its writer was told: no marker of the call, which nobody else can know and which
 * is the canary, and no {@value #RUN} words in a row of the system prompt; in scripts without
 * spaces {@value #SIGNS} characters.
 */
final class NoLeakGate implements OutputGate {

  private static final int RUN = 8;
  private static final int SIGNS = 24;
  private static final int SHORTEST = 8;

  @Override
  public String name() {
    return "no-leak";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String words = Runs.plain(candidate.whole());
    return candidate.told().stream()
            .flatMap(told -> told.secrets().stream())
            .anyMatch(secret -> leaks(words, Runs.plain(secret)))
        ? Optional.of("repeats what its writer was told")
        : Optional.empty();
  }

  private static boolean leaks(String words, String secret) {
    boolean marker = secret.indexOf(' ') < 0 && secret.length() >= SHORTEST;
    return marker ? words.contains(secret) : Runs.share(words, secret, RUN, SIGNS);
  }
}

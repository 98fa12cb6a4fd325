package dev.rapport.reply.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags nobody but the asker. The platform addresses the asker by itself; a third party did not ask
 * for us, and tagging a bot can start a loop. Both the ASCII and the full-width sign make a tag.
 */
final class NoTagsGate implements OutputGate {

  private static final Pattern TAG = Pattern.compile("[@＠]([\\p{L}\\p{N}_]+)");

  @Override
  public String name() {
    return "no-tags";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String asker = candidate.mention().author().handle();
    Matcher tags = TAG.matcher(candidate.text());
    while (tags.find()) {
      if (!tags.group(1).equalsIgnoreCase(asker)) {
        return Optional.of("tags somebody who did not ask");
      }
    }
    return Optional.empty();
  }
}

package dev.rapport.reply.gate;

import com.twitter.twittertext.Extractor;
import java.util.Optional;

/** One cashtag at the most: X refuses posts with more, and a row of them is advertising. */
final class OneCashtagGate implements OutputGate {

  private final Extractor extractor = new Extractor();

  @Override
  public String name() {
    return "one-cashtag";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return extractor.extractCashtags(candidate.text()).size() > 1
        ? Optional.of("holds more than one cashtag")
        : Optional.empty();
  }
}

package dev.rapport.reply.prompt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class FakeBannedPhrases implements BannedPhrases {

  private final List<BannedPhrase> phrases = new ArrayList<>();

  @Override
  public List<BannedPhrase> list() {
    return phrases;
  }

  @Override
  public void ban(String phrase, String by, String why) {
    phrases.add(new BannedPhrase(phrase, by, why, Instant.EPOCH));
  }
}

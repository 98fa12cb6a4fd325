package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.BannedPhrases.BannedPhrase;
import dev.rapport.reply.prompt.PromptVersion.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps a phrase out of all texts to come. What is live stays as it is until it is changed. */
@ApplicationScoped
class BanPhrase {

  private static final int LONGEST = 200;

  private final BannedPhrases banned;
  private final PromptRecord record;

  BanPhrase(BannedPhrases banned, PromptRecord record) {
    this.banned = banned;
    this.record = record;
  }

  /**
   * @return the live texts that hold it
   * @throws IllegalArgumentException with one line when it is no phrase
   */
  List<String> ban(String phrase, String by, String why) {
    String words = phrase == null ? "" : phrase.strip();
    if (FoldedText.of(words).isEmpty() || words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a phrase has letters or digits, and at most " + LONGEST + " characters");
    }
    banned.ban(words, by, why);
    BannedPhrase now = new BannedPhrase(words, by, why, null);
    return record.current().stream()
        .filter(version -> version.is(State.LIVE) && now.isIn(version.text()))
        .map(version -> version.text().fullVersion())
        .toList();
  }
}

package dev.rapport.reply.prompt;

import java.time.Instant;
import java.util.List;

/** Phrases that an incident took out of the prompts and that are not to come back. */
public interface BannedPhrases {

  /** The newest first. */
  List<BannedPhrase> list();

  /** Idempotent: whoever banned it first stays. */
  void ban(String phrase, String by, String why);

  /** One of them. */
  record BannedPhrase(String phrase, String by, String why, Instant at) {

    boolean isIn(PromptText text) {
      return FoldedText.of(text.text()).contains(FoldedText.of(phrase));
    }
  }
}

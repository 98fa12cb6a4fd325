package dev.rapport.sandbox.network;

import java.util.Optional;

/**
 * The same author may not post the same text again within 12 hours, wherever it goes. A post that
 * was deleted or edited into something else no longer counts.
 */
final class DuplicateRule implements Rule {

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    return attempt
        .author()
        .recentTexts
        .find(attempt.wanted().text(), attempt.at())
        .map(post -> Refusal.DUPLICATE);
  }
}

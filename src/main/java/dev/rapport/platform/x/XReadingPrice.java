package dev.rapport.platform.x;

import dev.rapport.post.Finding;

/**
 * What a mention counts at. X charges a fifth when the account itself reads and owns the developer
 * app, and lets no program ask who owns an app, so it goes by what the operator says.
 */
final class XReadingPrice {

  private XReadingPrice() {}

  /** For a token that is the account's own. */
  static Finding asSet(XConfig config, String handle) {
    return config.ownsApp()
        ? Finding.fine("a mention that is read counts at $" + config.prices().ownedRead())
        : full(
            config,
            "if the developer app belongs to @%s, X charges a fifth: set rapport.platform.x.owns-app=true"
                .formatted(handle));
  }

  static Finding full(XConfig config, String todo) {
    return Finding.noted(
        "a mention that is read counts at the full price, $" + config.prices().postRead(), todo);
  }
}

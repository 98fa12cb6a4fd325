package dev.rapport.moderation.autonomy;

import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;

/**
 * A number that is drawn for a mention once and for all: a hash of where it is. Nobody chooses the
 * id of their post, so people cannot tell it beforehand; and after a crash it is the same.
 */
final class Lot {

  /** Sets these lots apart from whatever else is drawn by an id, and is never changed. */
  private static final String SEED = "autonomy ";

  private static final int HEX_DIGITS = 13;

  private Lot() {}

  /** From 0 on, below 1; evenly spread. */
  static double of(PostRef mention) {
    String hash = Sha256.hex(SEED + mention.platform() + ":" + mention.id());
    return Long.parseLong(hash.substring(0, HEX_DIGITS), 16) * 0x1p-52;
  }
}

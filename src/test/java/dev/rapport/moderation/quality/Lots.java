package dev.rapport.moderation.quality;

import java.time.Instant;

/** What is drawn for whom, for tests that need somebody of whom they know it. */
public final class Lots {

  private Lots() {}

  /** Below the share somebody who has done so much today meets a golden item. */
  public static double golden(String name, Instant now, int met) {
    return OfferLook.lot(name, now, met);
  }
}

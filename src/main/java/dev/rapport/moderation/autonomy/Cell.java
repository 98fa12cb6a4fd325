package dev.rapport.moderation.autonomy;

import dev.rapport.moderation.RiskTier;

/** Drafts of one kind, that earn a share together. */
public record Cell(Subject subject, RiskTier tier) {

  @Override
  public String toString() {
    return subject + " at " + tier.word() + " risk";
  }
}

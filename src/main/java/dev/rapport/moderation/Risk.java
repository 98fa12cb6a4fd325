package dev.rapport.moderation;

import java.util.List;

/**
 * Why a draft should not go out unseen.
 *
 * @param reasons one short line each; empty means low risk
 * @param low why the risk is low, if it is
 */
public record Risk(List<String> reasons, String low) {

  public Risk {
    reasons = List.copyOf(reasons);
  }

  public Risk(List<String> reasons) {
    this(reasons, "low risk");
  }

  public boolean isLow() {
    return reasons.isEmpty();
  }

  @Override
  public String toString() {
    return isLow() ? low : String.join("; ", reasons);
  }
}

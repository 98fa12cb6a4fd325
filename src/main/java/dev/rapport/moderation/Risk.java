package dev.rapport.moderation;

import java.util.List;

/**
 * Why a draft should not go out unseen.
 *
 * @param reasons one short line each; empty means low risk
 */
public record Risk(List<String> reasons) {

  public Risk {
    reasons = List.copyOf(reasons);
  }

  public boolean low() {
    return reasons.isEmpty();
  }

  @Override
  public String toString() {
    return low() ? "low risk" : String.join("; ", reasons);
  }
}

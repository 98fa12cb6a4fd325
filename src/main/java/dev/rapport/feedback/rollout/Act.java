package dev.rapport.feedback.rollout;

import dev.rapport.post.Order;

/** Who takes a step, and why, on one line. */
public record Act(String by, String why) {

  /** Who takes the steps that no person asks for. */
  public static final String RULE = "rule";

  static Act byRule(String why) {
    return new Act(RULE, why);
  }

  static Act of(Order order) {
    return new Act(order.person(), order.why());
  }
}

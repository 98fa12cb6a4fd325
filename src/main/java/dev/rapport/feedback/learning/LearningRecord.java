package dev.rapport.feedback.learning;

import dev.rapport.feedback.learning.FairShare.Owner;
import dev.rapport.feedback.reward.Outcome;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Order;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference.Drawn;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The record of what was learned, and from what. Every call is one committed step. */
public interface LearningRecord {

  /** By situation and stance, as it was learned last. */
  Map<String, Map<Stance, Evidence>> evidence();

  /**
   * Keeps what was learned in the place of what was, unless learning is frozen or was reset since.
   *
   * @param position as it was read before
   */
  void keep(Map<String, Map<Stance, Evidence>> evidence, Position position);

  /**
   * Answers whose stance was drawn, that are old enough to judge and went out after the last reset,
   * the newest first; none of a time in which the breaker was on.
   */
  List<Drew> outcomes(Instant since, Instant until, int max);

  /** What the conversation was given in this situation: this, unless there was something before. */
  Drawn remember(ConversationId conversation, String situation, Drawn drawn);

  Position position();

  /** From now on nothing is learned; what was learned stays. Idempotent. */
  Position freeze(Order order);

  /** Learning goes on. Idempotent. */
  Position release(Order order);

  /** All that was learned is forgotten, and nothing of before is learned from again. */
  Position reset(Order order);

  /**
   * @param situation the line of the policy
   * @param propensity how likely the stance was
   */
  record Drew(String situation, Stance stance, double propensity, Outcome outcome, Owner owner) {}

  /**
   * @param by who moved it last, and why; empty when nobody has
   * @param since when it was moved, null when nobody has
   * @param resetAt nothing of before counts; null for never
   */
  record Position(boolean frozen, String by, String why, Instant since, Instant resetAt) {}
}

package dev.rapport.feedback.learning;

import dev.rapport.post.ConversationId;
import dev.rapport.post.Order;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference.Drawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record that is never frozen nor reset. */
final class InMemoryLearning implements LearningRecord {

  private static final Position MOVED_BY_NOBODY = new Position(false, "", "", null, null);

  private final List<Drew> outcomes = new ArrayList<>();
  private final Map<String, Drawn> drawn = new HashMap<>();
  private Map<String, Map<Stance, Evidence>> evidence = Map.of();

  void add(Drew outcome) {
    outcomes.add(outcome);
  }

  @Override
  public Map<String, Map<Stance, Evidence>> evidence() {
    return evidence;
  }

  @Override
  public void keep(Map<String, Map<Stance, Evidence>> evidence, Position position) {
    this.evidence = evidence;
  }

  @Override
  public List<Drew> outcomes(Instant since, Instant until, int max) {
    return outcomes.reversed().stream()
        .filter(each -> !each.outcome().at().isBefore(since))
        .filter(each -> !each.outcome().at().isAfter(until))
        .limit(max)
        .toList();
  }

  @Override
  public Drawn remember(ConversationId conversation, String situation, Drawn drew) {
    Drawn before = drawn.putIfAbsent(conversation + " " + situation, drew);
    return before == null ? drew : before;
  }

  @Override
  public Position position() {
    return MOVED_BY_NOBODY;
  }

  @Override
  public Position freeze(Order order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Position release(Order order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Position reset(Order order) {
    throw new UnsupportedOperationException();
  }
}

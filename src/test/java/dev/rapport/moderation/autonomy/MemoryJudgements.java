package dev.rapport.moderation.autonomy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judgements that are kept for a test. */
public final class MemoryJudgements implements Judgements {

  private final Map<Cell, List<Boolean>> judged = new HashMap<>();

  public void judge(Cell cell, boolean good) {
    judged.computeIfAbsent(cell, key -> new ArrayList<>()).add(good);
  }

  @Override
  public Tally of(Cell cell) {
    List<Boolean> all = judged.getOrDefault(cell, List.of());
    List<Boolean> newest = all.subList(Math.max(0, all.size() - 100), all.size());
    int good = (int) newest.stream().filter(it -> it).count();
    return new Tally(good, newest.size() - good);
  }

  @Override
  public List<Counted> all(Duration lately) {
    return List.of();
  }

  public GrantAutonomy granting() {
    return new GrantAutonomy(this);
  }
}

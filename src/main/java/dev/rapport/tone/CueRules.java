package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the cues found in a text count: one that is negated or only looks alike does not. */
final class CueRules {

  /** A negation reaches over two words or 24 characters, and never out of its clause. */
  private static final int NEGATION_WORDS = 2;

  private static final int NEGATION_LENGTH = 24;

  /** As far as that goes where there are no spaces between words. */
  private static final int UNSPACED_NEGATION_LENGTH = 3;

  private static final int NEGATION_AFTER_LENGTH = 4;

  /** Laughter is never negated; of distress and hate, better one alarm too many. */
  private static final Set<CueFamily> NEGATABLE =
      EnumSet.of(
          ANGER, DISGUST, FEAR, JOY, SADNESS, SURPRISE, OPTIMISM, LOVE, GRATITUDE, SENTIMENT,
          INSULT, PRAISE, COMPLAINT, URGENCY);

  private static final Set<CueFamily> MISTAKABLE =
      EnumSet.of(DISTRESS, HATE, SADNESS, FEAR, ANGER, INSULT);

  private final List<CueHit> hits;
  private final Wording wording;

  private CueRules(List<CueHit> found, Wording wording) {
    this.hits = found.stream().filter(hit -> found.stream().noneMatch(hit::isPartOf)).toList();
    this.wording = wording;
  }

  static CueHits counting(List<CueHit> found, Wording wording) {
    CueRules rules = new CueRules(found, wording);
    return new CueHits(rules.hits.stream().filter(rules::counts).toList());
  }

  private boolean counts(CueHit hit) {
    CueFamily family = hit.cue().family();
    if (MISTAKABLE.contains(family) && any(LOOKALIKE, hit::overlaps)) {
      return false;
    }
    if (hit.is(AMUSEMENT) && any(EARNEST, hit::overlaps)) {
      return false;
    }
    return !NEGATABLE.contains(family)
        || !any(NEGATION, negation -> negates(negation, hit))
            && !any(NEGATION_AFTER, negation -> negatesBackwards(negation, hit));
  }

  private boolean negates(CueHit negation, CueHit hit) {
    int gap = hit.start() - negation.end();
    boolean spaced = negation.cue().hasEdges();
    return gap >= 0
        && gap <= (spaced ? NEGATION_LENGTH : UNSPACED_NEGATION_LENGTH)
        && sameClause(negation, hit)
        && spaces(negation.end(), hit.start()) <= NEGATION_WORDS
        && !any(AFFIRMATION, negation::overlaps);
  }

  private boolean negatesBackwards(CueHit negation, CueHit hit) {
    int gap = negation.start() - hit.end();
    return gap >= -1 && gap <= NEGATION_AFTER_LENGTH && sameClause(hit, negation);
  }

  private boolean sameClause(CueHit first, CueHit second) {
    return wording.clauses()[first.start()] == wording.clauses()[second.start()];
  }

  private long spaces(int from, int to) {
    return wording.text().substring(from, to).chars().filter(c -> c == ' ').count();
  }

  private boolean any(CueFamily family, Predicate<CueHit> condition) {
    return hits.stream().anyMatch(hit -> hit.is(family) && condition.test(hit));
  }
}

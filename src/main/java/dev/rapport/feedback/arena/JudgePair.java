package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.Pairs.Taken;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.moderation.MentionTraces.Filter;
import dev.rapport.post.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows somebody two texts without saying whose they are, and takes down which they prefer. */
@ApplicationScoped
public class JudgePair {

  private static final int THREAD = 10;
  private static final int LONGEST = 200;
  private static final int HOUR = 3600;

  private final Pairs pairs;
  private final MentionTraces traces;
  private final Clock clock;

  JudgePair(Pairs pairs, MentionTraces traces, Clock clock) {
    this.pairs = pairs;
    this.traces = traces;
    this.clock = clock;
  }

  /** Empty when there is nothing for this person to judge. */
  public Optional<Shown> next(String rater) {
    return pairs.next(rater).flatMap(pair -> shown(pair, rater));
  }

  private Optional<Shown> shown(Pair pair, String rater) {
    boolean firstIsLeft = Sides.firstIsLeft(pair.id(), rater);
    Entry left = firstIsLeft ? pair.first() : pair.second();
    Entry right = firstIsLeft ? pair.second() : pair.first();
    return traces
        .find(pair.mention())
        .filter(trace -> trace.text() != null)
        .map(
            trace ->
                new Shown(
                    pair.id(),
                    Mention.of(trace).alone(),
                    thread(trace),
                    left.text(),
                    right.text(),
                    clock.instant()));
  }

  /** What else was said in the thread, oldest first; not what we answered here: that would tell. */
  private List<Mention> thread(MentionTrace shown) {
    return traces.list(Filter.latest(THREAD).inThread(shown.conversation())).stream()
        .filter(trace -> trace.platform().equals(shown.platform()))
        .filter(trace -> !trace.id().equals(shown.id()) && trace.text() != null)
        .map(Mention::of)
        .toList()
        .reversed();
  }

  /**
   * @param why may be null
   * @param seconds how long they looked
   */
  public Outcome judge(long pair, String rater, Verdict verdict, String why, long seconds) {
    boolean firstIsLeft = Sides.firstIsLeft(pair, rater);
    Judgement judgement =
        new Judgement(
            rater,
            firstIsLeft,
            verdict.preference(firstIsLeft),
            why == null ? "" : SafeText.oneLine(why.strip(), LONGEST),
            (int) Math.clamp(seconds, 0, HOUR));
    Taken taken = pairs.judge(pair, judgement);
    return new Outcome(
        taken,
        taken == Taken.DONE
            ? pairs.find(pair).map(it -> Revealed.of(it, firstIsLeft, verdict))
            : Optional.empty());
  }

  /**
   * What somebody looks at.
   *
   * @param left a text of ours
   * @param right another one
   * @param at since when they see it
   */
  public record Shown(
      long pair, Mention mention, List<Mention> thread, String left, String right, Instant at) {}

  /**
   * What was said to us: hostile text.
   *
   * @param reply what we answered, of others in the thread; null where nothing is out
   */
  public record Mention(
      String platform, String id, String author, String text, Instant postedAt, String reply) {

    private static Mention of(MentionTrace trace) {
      boolean out = trace.reply() != null && trace.reply().id() != null;
      return new Mention(
          trace.platform(),
          trace.id(),
          trace.author(),
          trace.text(),
          trace.postedAt(),
          out ? trace.reply().text() : null);
    }

    private Mention alone() {
      return new Mention(platform, id, author, text, postedAt, null);
    }
  }

  /**
   * @param revealed whose they were, once it is judged
   */
  public record Outcome(Taken taken, Optional<Revealed> revealed) {}

  /** Whose texts they were. */
  public record Revealed(Facts left, Facts right, Verdict verdict) {

    private static Revealed of(Pair pair, boolean firstIsLeft, Verdict verdict) {
      Facts first = pair.first().facts();
      Facts second = pair.second().facts();
      return new Revealed(firstIsLeft ? first : second, firstIsLeft ? second : first, verdict);
    }
  }
}

package dev.rapport.reply;

import dev.rapport.post.CueText;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Picks how much thought an answer gets, and says why. Danger and hostility decide alone. Else what
 * speaks for thought is added up, each reason by its weight, and {@value #ENOUGH} is enough; a post
 * that has waited too long gets no more than it must. The weights are judgement, not measured.
 */
@ApplicationScoped
class ModeRouter {

  private static final double HOSTILE = 0.6;
  private static final double ENOUGH = 0.5;
  private static final double UNSURE = 0.4;
  private static final double IRONIC = 0.5;
  private static final int LONG_QUESTION = 160;
  private static final int DEEP = 3;

  private final FactQuestions facts;
  private final ReplyConfig config;
  private final Clock clock;

  ModeRouter(FactQuestions facts, ReplyConfig config, Clock clock) {
    this.facts = facts;
    this.config = config;
    this.clock = clock;
  }

  /** One reason for more thought. */
  private record Reason(String words, double weight) {}

  ModeChoice choose(Post mention, ToneReading reading, Context context) {
    if (reading.mayBeInDanger()) {
      return new ModeChoice(Mode.THINKING, "somebody may be in danger");
    }
    if (reading.hostility() >= HOSTILE) {
      return new ModeChoice(Mode.THINKING, "hostile words want a careful answer");
    }
    Duration waited = Duration.between(mention.createdAt(), clock.instant());
    if (waited.compareTo(config.router().hurryAfter()) > 0) {
      return new ModeChoice(Mode.FAST, "has waited for " + waited.toSeconds() + " s already");
    }
    return weighed(reasons(mention, reading, context));
  }

  private static ModeChoice weighed(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return new ModeChoice(Mode.FAST, "nothing asks for more thought");
    }
    double sum = reasons.stream().mapToDouble(Reason::weight).sum();
    String words =
        reasons.stream()
            .sorted(Comparator.comparingDouble(Reason::weight).reversed())
            .map(r -> String.format(Locale.ROOT, "%s (%.1f)", r.words(), r.weight()))
            .collect(Collectors.joining(", "));
    return sum >= ENOUGH
        ? new ModeChoice(Mode.THINKING, words)
        : new ModeChoice(Mode.FAST, words + ": too little for more thought");
  }

  private List<Reason> reasons(Post mention, ToneReading reading, Context context) {
    boolean asks = reading.intent() == Intent.QUESTION || reading.intent() == Intent.REQUEST;
    long questions = mention.words().codePoints().filter(c -> "?？؟".indexOf(c) >= 0).count();
    boolean longer = asks && mention.words().length() >= LONG_QUESTION;
    boolean fact = asks && facts.ask(CueText.of(mention.words()));
    return Stream.of(
            new Reason("a long question", longer ? ENOUGH : 0),
            new Reason("asks for a fact", fact ? config.router().fact() : 0),
            new Reason("several questions", questions > 1 && asks ? 0.2 : 0),
            new Reason("a long thread", context.answers() >= DEEP ? 0.3 : 0),
            new Reason("may be meant otherwise", reading.irony() >= IRONIC ? 0.2 : 0),
            new Reason("hard to read", reading.confidence() < UNSURE ? 0.1 : 0))
        .filter(reason -> reason.weight() > 0)
        .toList();
  }

  /** A candidate failed: think about the next one. */
  static ModeChoice escalate(String why) {
    return new ModeChoice(Mode.THINKING, "after a candidate that failed: " + why);
  }
}

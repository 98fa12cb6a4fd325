package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.PromptTemplate.Answering;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Goes once from a post to a candidate: reads the tone, picks stance and mode, asks the writer and
 * every gate. Touches no record, so a preview runs the very same code.
 */
@ApplicationScoped
public class ComposeReply {

  /** Below this the language of a post is a guess, and the default is safer. */
  private static final double LANGUAGE_KNOWN = 0.5;

  private final ToneAnalyzer tone;
  private final ReplyWriter writer;
  private final OutputGates gates;
  private final ReplyConfig config;
  private final ReplyFiles files;

  ComposeReply(ToneAnalyzer tone, ReplyWriter writer, OutputGates gates, ReplyConfig config) {
    this.tone = tone;
    this.writer = writer;
    this.gates = gates;
    this.config = config;
    this.files = ReplyFiles.read(config);
  }

  /** True when {@link #compose} may cost money. */
  boolean costs() {
    return writer.costs();
  }

  /** Reads the post of somebody new and decides how it is to be met. */
  public Approach approach(Post mention) {
    return approach(mention, Optional.empty());
  }

  /**
   * Reads the post and decides how it is to be met.
   *
   * @param said what its author was told last time
   */
  public Approach approach(Post mention, Optional<String> said) {
    ToneReading reading = tone.read(mention.words(), mention.language().orElse(""));
    boolean known =
        reading.languageConfidence() >= LANGUAGE_KNOWN && !reading.language().equals("und");
    return new Approach(
        mention,
        reading,
        stance(mention.words(), reading),
        ModeRouter.choose(mention, reading),
        known ? reading.language() : config.defaultLanguage(),
        gates.limitsOf(mention).max(),
        said);
  }

  /** How a post that says this and sounds like this is to be met. */
  public StanceChoice stance(String words, ToneReading reading) {
    return files.policy().choose(words, reading);
  }

  /**
   * Writes one candidate. It costs money.
   *
   * @param seed another seed gives other words
   */
  public Candidate compose(Approach approach, long seed) {
    return switch (writer.write(assignment(approach, seed))) {
      case Written.Answer answer -> judged(approach, answer);
      case Written.Declined declined ->
          new Candidate.Failed(nothing(approach, declined.costUsd()), declined.why());
      case Written.Unavailable unavailable ->
          new Candidate.Unavailable(
              nothing(approach, unavailable.costUsd()),
              unavailable.why(),
              unavailable.retryAfter());
    };
  }

  private Candidate judged(Approach approach, Written.Answer answer) {
    String text = Normalizer.normalize(answer.text().strip(), Normalizer.Form.NFC);
    List<GateResult> results =
        gates.check(text, approach.mention(), Optional.of(approach.language()));
    Draft draft = draft(approach, text, answer, results);
    return results.stream()
        .filter(result -> !result.passed())
        .findFirst()
        .<Candidate>map(result -> new Candidate.Failed(draft, "it " + result.objection()))
        .orElseGet(() -> new Candidate.Passed(draft));
  }

  private Assignment assignment(Approach approach, long seed) {
    Post mention = approach.mention();
    Answering answering = new Answering(approach.language(), approach.most());
    return new Assignment(
        mention,
        approach.reading(),
        approach.stance().stance(),
        approach.language(),
        approach.mode().mode(),
        files.template().fill(mention, approach.reading(), approach.stance(), answering),
        seed,
        approach.said(),
        gates.limitsOf(mention));
  }

  private Draft nothing(Approach approach, BigDecimal costUsd) {
    return draft(approach, "", new Written.Answer("", "", costUsd), List.of());
  }

  private Draft draft(
      Approach approach, String text, Written.Answer answer, List<GateResult> results) {
    Origin origin =
        new Origin(
            writer.rung().name(),
            answer.model(),
            files.template().personaName(),
            files.template().version(),
            answer.costUsd());
    return new Draft(
        text,
        approach.language(),
        approach.reading(),
        approach.stance(),
        approach.mode(),
        origin,
        results,
        answer.sources(),
        answer.reasoning());
  }

  /**
   * How a post is to be met.
   *
   * @param most how long an answer the writer is asked for, as the platform counts
   * @param said what its author was told last time
   */
  public record Approach(
      Post mention,
      ToneReading reading,
      StanceChoice stance,
      ModeChoice mode,
      String language,
      int most,
      Optional<String> said) {

    /** With more thought, and shorter when what came was too long: models do not count. */
    Approach after(Candidate.Failed failed) {
      boolean tooLong = failed.draft().objects(LengthGate.NAME);
      return with(ModeRouter.escalate(failed.why()), tooLong ? most / 2 : most);
    }

    /** Whatever it was to be, it is thought about no longer than it must. */
    Approach fast(String why) {
      return mode.mode() == Mode.FAST ? this : with(new ModeChoice(Mode.FAST, why), most);
    }

    private Approach with(ModeChoice mode, int most) {
      return new Approach(mention, reading, stance, mode, language, most, said);
    }
  }

  /** What came of one try. */
  public sealed interface Candidate {

    Draft draft();

    /** Every gate let it pass. */
    record Passed(Draft draft) implements Candidate {}

    /** A gate objects, or the writer will not. */
    record Failed(Draft draft, String why) implements Candidate {}

    /** The writer cannot now. */
    record Unavailable(Draft draft, String why, Duration retryAfter) implements Candidate {}
  }
}

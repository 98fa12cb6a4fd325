package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.JudgeAnswer.Judgement;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.gate.RepairAnswer;
import dev.rapport.reply.grounding.Grounds;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.grounding.Passage;
import dev.rapport.reply.memory.Basis;
import dev.rapport.reply.prompt.PromptTemplate.Answering;
import dev.rapport.reply.variant.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Goes once from the way in which a post is to be met to a candidate: asks the writer and every
 * gate. Touches no record, so a preview runs the very same code.
 */
@ApplicationScoped
public class ComposeReply {

  /** What a model is told of the knowledge for one answer. */
  private static final int PASSAGES = 4;

  private static final Judgement NOTHING = new Judgement("", List.of(), null, null);

  private final ApproachMention approaches;
  private final ReplyWriter writer;
  private final JudgeAnswer judge;
  private final Knowledge knowledge;
  private final WrittenWords written;
  private final String models;

  @Inject
  ComposeReply(
      ApproachMention approaches,
      ReplyWriter writer,
      JudgeAnswer judge,
      Knowledge knowledge,
      WrittenWords written,
      ReplyConfig config) {
    this.approaches = approaches;
    this.writer = writer;
    this.judge = judge;
    this.knowledge = knowledge;
    this.written = written;
    this.models = config.modes().fast().model() + " " + config.modes().thinking().model();
  }

  private ComposeReply(ComposeReply like, ReplyWriter writer) {
    this.approaches = like.approaches;
    this.writer = writer;
    this.judge = like.judge;
    this.knowledge = like.knowledge;
    this.written = like.written;
    this.models = like.models;
  }

  /** The same with another writer. */
  ComposeReply by(ReplyWriter other) {
    return new ComposeReply(this, other);
  }

  /** True when {@link #compose} may cost money. */
  boolean costs() {
    return writer.costs();
  }

  /** How a post is to be met as the settings have it; see {@link ApproachMention#approach}. */
  public Approach approach(Post mention, Context context) {
    return approach(mention, context, Chosen.BASE);
  }

  /**
   * How a post is to be met by a variant. Words that people wrote beforehand are nobody's variant:
   * to whoever may be in danger they go out whatever becomes of one.
   */
  Approach approach(Post mention, Context context, Chosen chosen) {
    Approach met = approaches.approach(mention, context, chosen);
    return met.chosen().equals(Chosen.BASE) || written.instead(met).isEmpty()
        ? met
        : approaches.asSet(met);
  }

  /**
   * Writes one candidate. It costs money.
   *
   * @param seed another seed gives other words
   */
  public Candidate compose(Approach approach, long seed) {
    Assignment assignment = assignment(approach, seed);
    return switch (writerFor(approach).write(assignment)) {
      case Written.Answer answer -> judged(approach, answer, assignment.prompt());
      case Written.Declined declined ->
          new Candidate.Failed(nothing(approach, declined.costUsd()), declined.why());
      case Written.Unavailable unavailable ->
          new Candidate.Unavailable(
              nothing(approach, unavailable.costUsd()),
              unavailable.why(),
              unavailable.retryAfter());
    };
  }

  /**
   * The candidate that comes of an answer which was given to others who asked the same. Half of it
   * may say something else, so it is told as it is or not at all.
   */
  Candidate retold(Approach approach, Written.Answer answer) {
    Candidate candidate = judged(approach, answer, assignment(approach, 0).prompt());
    String whole = RepairAnswer.repair(answer.text(), approach.language());
    return candidate instanceof Candidate.Passed(Draft draft) && draft.text().equals(whole)
        ? new Candidate.Passed(draft.retold())
        : new Candidate.Failed(candidate.draft(), "it could not be told as it is");
  }

  /** What an answer rests on beside the question; empty where words were written beforehand. */
  Optional<Basis> basis(Approach approach) {
    String by =
        String.join(
            " ",
            writer.rung().name(),
            models,
            approach.voice().version(),
            approach.voice().persona().version(),
            approach.chosen().variant().version());
    return writerFor(approach).readsPrompts()
        ? Optional.of(new Basis(by, knowledge.sha256()))
        : Optional.empty();
  }

  private ReplyWriter writerFor(Approach approach) {
    return written.instead(approach).orElse(writer);
  }

  private Candidate judged(Approach approach, Written.Answer answer, Prompt prompt) {
    Judgement judgement = judge.judge(approach, answer, prompt, grounds(approach, answer));
    Draft draft = draft(approach, answer, judgement);
    return judgement
        .objection()
        .<Candidate>map(objection -> new Candidate.Failed(draft, "it " + objection))
        .orElseGet(() -> new Candidate.Passed(draft));
  }

  /** Nothing where the words were written beforehand: those state no facts. */
  private Optional<Grounds> grounds(Approach approach, Written.Answer answer) {
    return writerFor(approach).readsPrompts()
        ? Optional.of(
            new Grounds(
                approach.mention().words(), approach.voice().persona().title(), answer.sources()))
        : Optional.empty();
  }

  private Assignment assignment(Approach approach, long seed) {
    Post mention = approach.mention();
    Answering answering =
        new Answering(
            approach.language(), approach.most(), approach.context().thread(), passages(approach));
    return new Assignment(
        mention,
        approach.reading(),
        approach.stance().stance(),
        approach.language(),
        approach.mode().mode(),
        approach.voice().fill(mention, approach.reading(), approach.stance(), answering),
        seed,
        approach.context().said(),
        approach.limits(),
        approach.chosen().variant().row(approach.mode().mode()));
  }

  private List<Passage> passages(Approach approach) {
    return knowledge.search(approach.mention().words(), approach.language(), PASSAGES);
  }

  private Draft nothing(Approach approach, BigDecimal costUsd) {
    return draft(approach, new Written.Answer("", "", costUsd), NOTHING);
  }

  private Draft draft(Approach approach, Written.Answer answer, Judgement judgement) {
    Variant variant = approach.chosen().variant();
    Origin origin =
        new Origin(
            writerFor(approach).rung().name(),
            answer.model(),
            approach.voice().persona().version(),
            approach.voice().version(),
            answer.costUsd(),
            variant.isBase() ? null : variant.version(),
            approach.chosen().trial().orElse(null));
    return new Draft(
        judgement.text(),
        approach.language(),
        approach.reading(),
        approach.stance(),
        approach.mode(),
        origin,
        judgement.gates(),
        answer.sources(),
        answer.reasoning(),
        judgement.alignment(),
        judgement.claims());
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

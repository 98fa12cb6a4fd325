package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.gate.LengthGate;
import dev.rapport.reply.prompt.PromptTemplate;
import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a post is to be met.
 *
 * @param most how long an answer the writer is asked for, as the platform counts
 * @param limits how long an answer may be
 * @param context what is known beside the post
 * @param voice the prompt and the persona that it is answered with, the same for every try
 * @param readingUsd what it cost to read it, US dollars
 * @param chosen the variant that answers it, the same for every try
 */
public record Approach(
    Post mention,
    ToneReading reading,
    StanceChoice stance,
    ModeChoice mode,
    String language,
    int most,
    TextLimits limits,
    Context context,
    PromptTemplate voice,
    BigDecimal readingUsd,
    Chosen chosen) {

  /** As the settings have it. */
  public Approach(
      Post mention,
      ToneReading reading,
      StanceChoice stance,
      ModeChoice mode,
      String language,
      int most,
      TextLimits limits,
      Context context,
      PromptTemplate voice,
      BigDecimal readingUsd) {
    this(
        mention,
        reading,
        stance,
        mode,
        language,
        most,
        limits,
        context,
        voice,
        readingUsd,
        Chosen.BASE);
  }

  /** Answered by this variant. */
  Approach by(Chosen other) {
    return by(other, voice, most);
  }

  /** Answered as the settings have it, in this voice. */
  Approach asSet(PromptTemplate other) {
    return by(Chosen.BASE, other, other.persona().most(limits.platform(), limits.max()));
  }

  private Approach by(Chosen other, PromptTemplate with, int shorter) {
    return new Approach(
        mention,
        reading,
        stance,
        mode,
        language,
        shorter,
        limits,
        context,
        with,
        readingUsd,
        other);
  }

  /**
   * What is known beside the post.
   *
   * @param said what its author was told last time
   * @param thread what was said before in its thread, oldest first
   * @param persona who answers in its thread, by name; empty when nobody has yet
   * @param enough true when its author is to be told that it is enough for today, and no more
   * @param variant which variant answers in its thread, by version; empty when nobody has yet
   */
  public record Context(
      Optional<String> said,
      List<ThreadPost> thread,
      Optional<String> persona,
      boolean enough,
      Optional<String> variant) {

    /** Nothing is. */
    public static final Context NONE = new Context(Optional.empty(), List.of());

    /** In a thread where we have not been. */
    public Context(Optional<String> said, List<ThreadPost> thread) {
      this(said, thread, Optional.empty(), false);
    }

    /** Where it does not matter which variant that was. */
    public Context(
        Optional<String> said, List<ThreadPost> thread, Optional<String> persona, boolean enough) {
      this(said, thread, persona, enough, Optional.empty());
    }

    public Context {
      thread = List.copyOf(thread);
    }

    /** What others said in the thread. */
    List<String> others() {
      return thread.stream().filter(post -> !post.ours()).map(ThreadPost::text).toList();
    }

    /** The same for somebody who is answered whatever they have used up. */
    Context answering() {
      return new Context(said, thread, persona, false, variant);
    }

    /** Who answers in the thread, if it is still this variant that does. */
    Optional<String> persona(String version) {
      return variant.isEmpty() || variant.get().equals(version) ? persona : Optional.empty();
    }

    /** How often we have spoken in the thread. */
    long answers() {
      return thread.stream().filter(ThreadPost::ours).count();
    }
  }

  /** In this mode, whatever was routed. */
  public Approach in(Mode asked) {
    return with(new ModeChoice(asked, "asked for"), most);
  }

  /** In this language, whatever was read. */
  public Approach speaking(String asked) {
    return new Approach(
        mention,
        reading.in(asked),
        stance,
        mode,
        asked,
        most,
        limits,
        context,
        voice,
        readingUsd,
        chosen);
  }

  /** Met as was learned, among what the policy allows. */
  Approach preferring(StancePreference preference) {
    return stance.allowed().size() < 2
        ? this
        : preference
            .prefer(stance.why(), stance.allowed(), mention.conversation())
            .map(drawn -> met(stance.drawn(drawn.stance(), drawn.propensity())))
            .orElse(this);
  }

  private Approach met(StanceChoice other) {
    return new Approach(
        mention, reading, other, mode, language, most, limits, context, voice, readingUsd, chosen);
  }

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
    return new Approach(
        mention, reading, stance, mode, language, most, limits, context, voice, readingUsd, chosen);
  }
}

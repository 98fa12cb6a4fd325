package dev.rapport.reply.gate;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.gate.OutputGate.Candidate;
import dev.rapport.tone.ToneAnalyzer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All output gates, asked in order. A gate that throws objects: what cannot be checked is held. */
@ApplicationScoped
public class OutputGates {

  private static final List<OutputGate> GATES =
      List.of(
          new NotEmptyGate(),
          new LengthGate(),
          new CleanCharactersGate(),
          new NoTagsGate(),
          new NoLinksGate(),
          new NoMarkupGate(),
          new OneCashtagGate(),
          new NoPrivateDataGate(),
          new NotARefusalGate(),
          new NoReasoningGate(),
          new NoLeakGate(),
          new NotAnEchoGate(),
          new NotSomebodyElseGate(),
          new WholeSentenceGate(),
          new AskersLanguageGate());

  private final Iterable<TextLimits> limits;
  private final ToneAnalyzer tone;

  @Inject
  OutputGates(@Any Instance<TextLimits> limits, ToneAnalyzer tone) {
    this((Iterable<TextLimits>) limits, tone);
  }

  public OutputGates(Iterable<TextLimits> limits, ToneAnalyzer tone) {
    this.limits = limits;
    this.tone = tone;
  }

  /**
   * What each gate says to a text that a person would answer this mention with.
   *
   * @param language the language that the answer should be in; empty leaves it to the person
   */
  public List<GateResult> check(String text, Post mention, Optional<String> language) {
    return check(new Candidate(text, mention, language, Optional.empty(), limitsOf(mention), tone));
  }

  /**
   * What each gate says to a text that a writer gave.
   *
   * @param language the language that the answer should be in
   */
  public List<GateResult> check(String text, Post mention, String language, Told told) {
    return check(
        new Candidate(
            text, mention, Optional.of(language), Optional.of(told), limitsOf(mention), tone));
  }

  private static List<GateResult> check(Candidate candidate) {
    return GATES.stream().map(gate -> ask(gate, candidate)).toList();
  }

  /** The length limits of the platform that the mention came from. */
  public TextLimits limitsOf(Post mention) {
    String platform = mention.ref().platform();
    return OnPlatform.of(limits, platform)
        .orElseThrow(() -> new IllegalStateException("no adapter counts length on " + platform));
  }

  private static GateResult ask(OutputGate gate, Candidate candidate) {
    try {
      return new GateResult(gate.name(), gate.objection(candidate).orElse(""));
    } catch (RuntimeException e) {
      return new GateResult(gate.name(), "could not be checked: " + e.getClass().getSimpleName());
    }
  }
}

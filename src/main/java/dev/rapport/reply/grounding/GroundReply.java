package dev.rapport.reply.grounding;

import dev.rapport.reply.grounding.Grounding.Cut;
import dev.rapport.reply.grounding.Grounding.Held;
import dev.rapport.reply.grounding.Grounding.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks what an answer states as a fact. What rests on nothing is left out; where that leaves no
 * answer, or where the operator's knowledge says otherwise, it is held. The same input gives the
 * same result; no model is asked. Safe to call from many threads.
 */
@ApplicationScoped
public class GroundReply {

  /** No platform takes an answer that is longer, in UTF-16 units. */
  static final int LONGEST = 10_000;

  /** Nor does anybody want to read as many. */
  private static final int MOST_CLAIMS = 50;

  private final Knowledge knowledge;
  private final GroundingConfig config;

  public GroundReply(Knowledge knowledge, GroundingConfig config) {
    this.knowledge = knowledge;
    this.config = config;
  }

  /**
   * @param text any text
   * @param language of the text, a BCP 47 primary tag; in one without a word list only figures and
   *     names make a claim
   */
  public Grounding ground(String text, String language, Grounds grounds) {
    if (text.length() > LONGEST) {
      return new Held(text, List.of(), "is too long to be checked");
    }
    String known = grounds.asked() + " " + grounds.self();
    List<Sentence> sentences = ClaimSplitter.split(text, language, known);
    if (sentences.stream().filter(Sentence::claim).count() > MOST_CLAIMS) {
      return new Held(text, List.of(), "states more than can be checked");
    }
    return decide(text, language, sentences, checked(sentences, language, grounds));
  }

  private Map<Integer, CheckedClaim> checked(
      List<Sentence> sentences, String language, Grounds grounds) {
    CheckClaim check = new CheckClaim(knowledge, language, grounds);
    Map<Integer, CheckedClaim> checked = new TreeMap<>();
    IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).claim())
        .forEach(i -> checked.put(i, check.check(sentences.get(i).text().strip())));
    return checked;
  }

  private Grounding decide(
      String text, String language, List<Sentence> sentences, Map<Integer, CheckedClaim> checked) {
    List<CheckedClaim> claims = List.copyOf(checked.values());
    if (claims.stream().anyMatch(claim -> claim.verdict() == Verdict.CONTRADICTED)) {
      return new Held(text, claims, "states what the knowledge contradicts");
    }
    Set<Integer> out =
        checked.entrySet().stream()
            .filter(entry -> !mayGoOut(entry.getValue().verdict()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (out.isEmpty()) {
      return new Kept(text, claims);
    }
    return Remainder.of(sentences, out, language)
        .<Grounding>map(left -> new Cut(left, claims))
        .orElseGet(() -> new Held(text, claims, "states what nothing supports"));
  }

  private boolean mayGoOut(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> true;
      case CITED -> config.trustCitations();
      case ATTRIBUTED, UNSUPPORTED, CONTRADICTED -> false;
    };
  }
}

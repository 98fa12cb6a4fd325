package dev.rapport.reply.grounding;

import dev.rapport.reply.grounding.CheckedClaim.Evidence;
import dev.rapport.reply.grounding.SupportCheck.Support;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks for what one claim rests on: first in the operator's knowledge, which overrules everything,
 * then in what the asker says of themselves, then in the model's citations.
 */
final class CheckClaim {

  private static final int PASSAGES = 8;

  /** More than a reviewer wants to read. */
  private static final int MOST_EVIDENCE = 3;

  /** With fewer words of its own a claim has its subject from what was asked. */
  private static final int OWN_WORDS = 2;

  private final Knowledge knowledge;
  private final String language;
  private final Grounds grounds;
  private final Terms asked;

  CheckClaim(Knowledge knowledge, String language, Grounds grounds) {
    this.knowledge = knowledge;
    this.language = language;
    this.grounds = grounds;
    this.asked = Terms.of(grounds.asked(), language);
  }

  CheckedClaim check(String claim) {
    Terms terms = Terms.of(claim, language);
    return byKnowledge(claim, terms)
        .or(() -> byAsker(claim, terms).filter(it -> it.verdict() == Verdict.SUPPORTED))
        .or(() -> byCitation(claim))
        .or(() -> byAsker(claim, terms))
        .orElseGet(() -> new CheckedClaim(claim, Verdict.UNSUPPORTED, List.of()));
  }

  private Optional<CheckedClaim> byKnowledge(String claim, Terms terms) {
    Terms whole = terms.words().size() < OWN_WORDS ? terms.about(asked) : terms;
    Map<Support, List<Evidence>> said =
        knowledge.search(claim + "\n" + grounds.asked(), language, PASSAGES).stream()
            .collect(
                Collectors.groupingBy(
                    passage -> SupportCheck.of(whole, passage, language),
                    Collectors.mapping(CheckClaim::evidence, Collectors.toList())));
    return Optional.ofNullable(said.get(Support.SUPPORTS))
        .map(evidence -> checked(claim, Verdict.SUPPORTED, evidence))
        .or(
            () ->
                Optional.ofNullable(said.get(Support.CONTRADICTS))
                    .map(evidence -> checked(claim, Verdict.CONTRADICTED, evidence)));
  }

  private static CheckedClaim checked(String claim, Verdict verdict, List<Evidence> evidence) {
    return new CheckedClaim(claim, verdict, evidence.stream().limit(MOST_EVIDENCE).toList());
  }

  private Optional<CheckedClaim> byAsker(String claim, Terms terms) {
    List<Evidence> evidence = List.of(Evidence.ofAsker(grounds.asked()));
    return new AskersWords(asked)
        .verdict(terms)
        .map(verdict -> new CheckedClaim(claim, verdict, evidence));
  }

  private Optional<CheckedClaim> byCitation(String claim) {
    List<Evidence> pages =
        grounds.sources().stream()
            .map(source -> new Evidence(source.url(), source.title()))
            .toList();
    return pages.isEmpty() ? Optional.empty() : Optional.of(checked(claim, Verdict.CITED, pages));
  }

  private static Evidence evidence(Passage passage) {
    return new Evidence(passage.where(), passage.text());
  }
}

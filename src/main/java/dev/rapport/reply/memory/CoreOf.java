package dev.rapport.reply.memory;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.reply.Draft;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes out of an answer what it says about the matter: the sentences that were found to rest on
 * something beside the asker's word, and a short one that says yes or no. Whatever else it said was
 * for its asker; if that limits the matter ("but only in part"), nothing is taken.
 */
final class CoreOf {

  private static final int MOST_SENTENCES = 3;

  /** Of a sentence that says yes or no and states nothing to check. */
  private static final int SHORT = 60;

  private final List<Cue> but = QuestionLists.cues(QuestionLists.SHIPPED.but());

  /** Empty when nothing of it can be told to others. */
  Optional<String> answer(Draft draft, Question question, String asker) {
    List<String> grounded =
        Stream.ofNullable(draft.claims())
            .flatMap(List::stream)
            .filter(CoreOf::holdsForAll)
            .map(CheckedClaim::text)
            .toList();
    List<String> sentences =
        Sentences.of(draft.text(), draft.language()).stream().map(String::strip).toList();
    List<String> told =
        sentences.stream().filter(it -> grounded.contains(it) || saysYesOrNo(it)).toList();
    boolean whole = told.stream().anyMatch(grounded::contains) && told.size() <= MOST_SENTENCES;
    boolean decided = question != Question.Known.TRUTH || told.stream().anyMatch(CoreOf::stands);
    boolean plain = sentences.stream().filter(it -> !told.contains(it)).noneMatch(this::limits);
    String core = String.join(RetellBank.join(draft.language()), told);
    return whole && decided && plain && !names(core, asker) ? Optional.of(core) : Optional.empty();
  }

  private static boolean holdsForAll(CheckedClaim claim) {
    return switch (claim.verdict()) {
      case SUPPORTED, CITED -> !claim.restsOnAsker();
      case ATTRIBUTED, UNSUPPORTED, CONTRADICTED -> false;
    };
  }

  private static boolean saysYesOrNo(String sentence) {
    return sentence.length() <= SHORT && stands(sentence);
  }

  private static boolean stands(String sentence) {
    return Stand.of(sentence).isPresent();
  }

  /** A sentence that takes something back: without it the others say more than was meant. */
  private boolean limits(String sentence) {
    String said = CueText.of(sentence).spaced();
    return but.stream().anyMatch(cue -> said.strip().startsWith(cue.sought().stripLeading()));
  }

  private static boolean names(String core, String asker) {
    return core.toLowerCase(Locale.ROOT).contains(asker.toLowerCase(Locale.ROOT));
  }
}

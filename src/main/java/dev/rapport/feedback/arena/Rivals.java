package dev.rapport.feedback.arena;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All texts that a mention has had.
 *
 * @param mention its first version
 * @param draft the last one; of a proposal its words are a person's
 * @param aside those before, oldest first
 * @param edited somebody's words, where they decided by writing others
 * @param editor who did
 * @param proposer who proposed the words of the last draft, for somebody else to approve
 */
public record Rivals(
    PostRef mention,
    Draft draft,
    List<Draft> aside,
    Optional<String> edited,
    Optional<String> editor,
    Optional<String> proposer) {

  /** Every machine's text beside the last of them, and that one beside a person's. */
  List<NewPair> pairs() {
    List<Draft> machines = machines();
    if (machines.isEmpty()) {
      return List.of();
    }
    Draft last = machines.getLast();
    Stream<NewPair> asides =
        machines.stream()
            .limit(machines.size() - 1L)
            .flatMap(
                it -> NewPair.of(mention, Source.ASIDE, Entry.of(it), Entry.of(last)).stream());
    return Stream.concat(asides, edit(last).stream()).toList();
  }

  /** Gates look at whatever a machine writes; what a person proposes has none yet. */
  private List<Draft> machines() {
    Stream<Draft> current = proposer.isPresent() ? Stream.empty() : Stream.of(draft);
    return Stream.concat(aside.stream(), current).filter(it -> !it.gates().isEmpty()).toList();
  }

  private Optional<NewPair> edit(Draft last) {
    Optional<String> text = proposer.isPresent() ? Optional.of(draft.text()) : edited;
    return text.flatMap(
        words ->
            proposer
                .or(() -> editor)
                .flatMap(
                    by ->
                        NewPair.edited(mention, Entry.of(last), Entry.byPerson(words, last), by)));
  }
}

package dev.rapport.model;

import dev.rapport.post.CueText;
import dev.rapport.reply.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The written answers in one language, as its file holds them.
 *
 * @param join what stands between the parts of an answer: a space, or nothing
 * @param subjects in the order in which they are looked for; the first that is in the post, and
 *     that the stance has words for, is taken
 * @param stances all of them
 */
record LanguageBank(
    String join, Map<String, Subject> subjects, Map<Stance, StanceAnswers> stances) {

  LanguageBank {
    for (Stance stance : Stance.values()) {
      StanceAnswers answers = stances.get(stance);
      if (answers == null || !answers.complete()) {
        throw new IllegalArgumentException("answers are missing for " + stance);
      }
      if (!subjects.keySet().containsAll(answers.subjects().keySet())) {
        throw new IllegalArgumentException("a subject without cues under " + stance);
      }
    }
  }

  /**
   * The text that the seed stands for, or the next one that fits; empty when none does. One whose
   * core was said before is taken only when no other fits.
   *
   * @param said what the asker was told before; may be empty
   */
  Optional<String> answer(Ask ask, long seed, Predicate<String> fits, String said) {
    Parts parts = parts(ask);
    List<String> emoji = ask.emoji() ? stances.get(ask.stance()).emoji() : List.of();
    return Stream.of(false, true)
        .flatMap(again -> seeds(parts, seed, next -> said.contains(parts.core(next)) == again))
        .map(next -> parts.text(next, join) + decoration(emoji, seed))
        .filter(fits)
        .findFirst();
  }

  private static Stream<Long> seeds(Parts parts, long first, LongPredicate wanted) {
    return LongStream.range(first, first + parts.size()).filter(wanted).boxed();
  }

  /** The subject of a post for which this stance has words; empty when it has none for it. */
  Optional<String> subject(Stance stance, String words) {
    StanceAnswers answers = stances.get(stance);
    CueText text = CueText.of(words);
    return subjects.entrySet().stream()
        .filter(subject -> answers.subjects().containsKey(subject.getKey()))
        .filter(subject -> subject.getValue().in(text))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Parts parts(Ask ask) {
    StanceAnswers answers = stances.get(ask.stance());
    return subject(ask.stance(), ask.words())
        .map(answers.subjects()::get)
        .orElseGet(() -> answers.intents().getOrDefault(ask.intent(), answers.any()));
  }

  private static String decoration(List<String> emoji, long seed) {
    return emoji.isEmpty() ? "" : " " + emoji.get(Spread.over(seed, emoji.size()));
  }
}

package dev.rapport.reply.memory;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.reply.memory.Question.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the questions that are asked in few ways. An utterance is one only if it is covered from
 * end to end by wordings of one question, greetings and politeness: a single word more makes it
 * another question. Emoji and punctuation count for nothing.
 */
final class KnownWordings {

  /** UTF-16 units; nobody needs more for three words and two greetings. */
  private static final int LONGEST = 120;

  private static final String QUESTION_MARKS = "?？؟";

  private final List<Phrase> phrases = longestFirst(QuestionLists.SHIPPED);

  /**
   * @param asks what it asks; empty for a greeting
   * @param marked whether it asks only where there is a question mark
   */
  private record Phrase(String sought, Optional<Known> asks, boolean marked) {

    static Phrase of(String wording, Optional<Known> asks) {
      return new Phrase(Cue.written(wording).sought(), asks, isMarked(wording));
    }

    boolean standsAt(String text, int at) {
      return text.startsWith(sought, at);
    }

    /** Where the next one may begin: words share the space between them. */
    int end(int at) {
      return at + sought.length() - (sought.endsWith(" ") ? 1 : 0);
    }
  }

  Optional<Known> in(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    boolean marked = isMarked(words);
    Set<Known> asked = EnumSet.noneOf(Known.class);
    for (Phrase phrase : covering(CueText.of(words).spaced())) {
      if (phrase.asks().isPresent() && (marked || !phrase.marked())) {
        asked.add(phrase.asks().get());
      }
    }
    return asked.size() == 1 ? asked.stream().findFirst() : Optional.empty();
  }

  /** The phrases that make up the whole text; none when something else is in it. */
  private List<Phrase> covering(String text) {
    List<Phrase> all = new ArrayList<>();
    int at = 0;
    while (at < text.length() - 1) {
      int from = text.charAt(at) == ' ' && next(text, at).isEmpty() ? at + 1 : at;
      Optional<Phrase> next = next(text, from);
      if (next.isEmpty()) {
        return List.of();
      }
      all.add(next.get());
      at = next.get().end(from);
    }
    return all;
  }

  private Optional<Phrase> next(String text, int at) {
    return phrases.stream().filter(phrase -> phrase.standsAt(text, at)).findFirst();
  }

  private static List<Phrase> longestFirst(QuestionLists lists) {
    List<Phrase> all = new ArrayList<>();
    phrases(lists.around(), Optional.empty()).forEach(all::add);
    phrases(lists.truth(), Optional.of(Known.TRUTH)).forEach(all::add);
    phrases(lists.source(), Optional.of(Known.SOURCE)).forEach(all::add);
    all.sort(Comparator.comparingInt((Phrase phrase) -> phrase.sought().length()).reversed());
    return List.copyOf(all);
  }

  private static Stream<Phrase> phrases(Map<String, List<String>> lists, Optional<Known> asks) {
    return QuestionLists.all(lists).stream().map(wording -> Phrase.of(wording, asks));
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> QUESTION_MARKS.indexOf(c) >= 0);
  }
}

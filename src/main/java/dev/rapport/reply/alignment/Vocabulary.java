package dev.rapport.reply.alignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The phrases of one language. */
final class Vocabulary {

  /** Letters before a phrase in which a negation turns it; about four words. */
  private static final int NEARBY = 20;

  private final List<Phrase> phrases;
  private final List<Phrase> negations;

  Vocabulary(List<Phrase> lines) {
    Map<Boolean, List<Phrase>> parts =
        lines.stream().collect(Collectors.partitioningBy(line -> line.family() == Family.NEGATION));
    phrases = parts.get(false);
    negations = parts.get(true);
  }

  Heard hear(String text) {
    String plain = PlainText.of(text);
    Heard heard = new Heard();
    for (Phrase phrase : phrases) {
      heard.add(phrase, times(phrase, plain));
    }
    return heard;
  }

  private int times(Phrase phrase, String plain) {
    int times = 0;
    for (int at = phrase.find(plain, 0); at >= 0; at = phrase.find(plain, at + 1)) {
      times += phrase.family().deniable() && denied(plain, at) ? 0 : 1;
    }
    return times;
  }

  /** Within the same sentence. */
  private boolean denied(String plain, int at) {
    int sentence = plain.lastIndexOf(PlainText.STOP, at) + 1;
    if (sentence >= at) {
      return false;
    }
    String before = plain.substring(Math.max(sentence, at - NEARBY), at) + " ";
    return negations.stream().anyMatch(negation -> negation.find(before, 0) >= 0);
  }
}

package dev.rapport.reply.grounding;

import dev.rapport.post.CueText;
import java.util.List;
import java.util.Set;

/**
 * Takes an answer apart and says which sentences state a fact that can be checked. In this order:
 *
 * <ol>
 *   <li>a question states nothing, unless it is of the kind "did you know that";
 *   <li>neither does a set saying, nor where to call in an emergency;
 *   <li>a figure that the asker did not bring is a claim when it counts something;
 *   <li>so is a name that they did not bring, unless nothing is said of it and nothing was asked,
 *       or the sentence speaks of ourselves, of feelings or of what is not known;
 *   <li>a figure or a name that they did bring is a claim when we agree that it is so;
 *   <li>and whatever it holds, a sentence with a word of fact ("was founded", "costs") is one,
 *       unless it has neither figure nor name and speaks of ourselves.
 * </ol>
 */
final class ClaimSplitter {

  private static final String QUESTION_MARKS = "?？؟";

  private ClaimSplitter() {}

  /**
   * @param known what the asker wrote and the name that we go by: figures and names in it are no
   *     news
   */
  static List<Sentence> split(String answer, String language, String known) {
    Known brought = new Known(Numbers.in(known), Words.of(known, language));
    return Sentences.of(answer, language).stream()
        .map(sentence -> new Sentence(sentence, isClaim(sentence, language, brought)))
        .toList();
  }

  /** What the asker brought. */
  private record Known(Set<String> numbers, Set<String> words) {

    boolean hasNumbers(Terms terms) {
      return numbers.containsAll(terms.numbers());
    }

    boolean hasNames(Terms terms) {
      return words.containsAll(terms.names());
    }
  }

  private static boolean isClaim(String sentence, String language, Known known) {
    Terms terms = Terms.of(sentence.strip(), language);
    if (asks(sentence, terms) || isUnmeant(terms)) {
      return false;
    }
    Wording wording = terms.wording();
    CueText text = terms.text();
    boolean states = Wording.has(wording.facts(), text) || Wording.has(wording.rhetorical(), text);
    boolean own = Wording.has(wording.own(), text);
    if (terms.numbers().isEmpty() && terms.names().isEmpty()) {
      return states && !own;
    }
    return states
        || !known.hasNumbers(terms) && Numbers.count(sentence)
        || !known.hasNames(terms) && !own && saysMore(terms)
        || isBrought(terms, known) && Wording.begins(wording.affirming(), text);
  }

  private static boolean isBrought(Terms terms, Known known) {
    return known.hasNumbers(terms) && known.hasNames(terms);
  }

  /** There is more in it than names. */
  private static boolean saysMore(Terms terms) {
    int names = terms.names().stream().mapToInt(String::length).sum();
    return terms.text().spaced().replace(" ", "").length() > names;
  }

  private static boolean asks(String sentence, Terms terms) {
    String said = sentence.strip();
    boolean question =
        !said.isEmpty() && QUESTION_MARKS.indexOf(said.charAt(said.length() - 1)) >= 0;
    return question && !Wording.has(terms.wording().rhetorical(), terms.text());
  }

  private static boolean isUnmeant(Terms terms) {
    Wording wording = terms.wording();
    boolean helpline =
        !terms.numbers().isEmpty()
            && wording.helplines().containsAll(terms.numbers())
            && Wording.has(wording.helplineWords(), terms.text());
    return helpline || Wording.has(wording.sayings(), terms.text());
  }
}

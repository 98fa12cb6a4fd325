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
 *   <li>a figure or a name that the asker did not bring is a claim;
 *   <li>one that they did bring is a claim when we agree that it is so, or when the sentence has a
 *       word of fact ("was founded", "costs");
 *   <li>without either, a word of fact makes a claim, unless the sentence speaks of ourselves, of
 *       feelings or of what is not known.
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

  private record Known(Set<String> numbers, Set<String> words) {

    boolean brought(Terms terms) {
      return numbers.containsAll(terms.numbers()) && words.containsAll(terms.names());
    }
  }

  private static boolean isClaim(String sentence, String language, Known known) {
    Terms terms = Terms.of(sentence.strip(), language);
    Wording wording = terms.wording();
    CueText text = terms.text();
    boolean states = Wording.has(wording.facts(), text) || Wording.has(wording.rhetorical(), text);
    if (asks(sentence, terms) || isUnmeant(terms)) {
      return false;
    }
    if (terms.numbers().isEmpty() && terms.names().isEmpty()) {
      return states && !Wording.has(wording.own(), text);
    }
    return !known.brought(terms) || states || Wording.begins(wording.affirming(), text);
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

package dev.rapport.reply.gate;

import dev.rapport.post.PackedLines;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a post tells us to say: the words behind "say", "reply with", "output" and the like, but not
 * behind "how do you say". An answer meets it when it has what stands there between quotes, or the
 * first {@value #FEW} words in a row, or the first one where no person would choose it: with a
 * digit within, in capitals, or joined by a line. In scripts without spaces it is the first {@value
 * #SIGNS} characters.
 */
final class Demand {

  private static final int FEW = 3;
  private static final int SIGNS = 5;
  private static final int MOST_FILLERS = 6;

  private static final Set<String> VERBS = Set.copyOf(packed("order-verbs.txt"));
  private static final Set<String> ASKED = Set.copyOf(packed("order-questions.txt"));
  private static final Set<String> FILLERS = Set.copyOf(packed("order-fillers.txt"));
  private static final List<String> GLUED_VERBS = packed("order-verbs-glued.txt");

  private static final Pattern ODD =
      Pattern.compile("\\p{L}*\\p{N}\\S*|\\p{Lu}{3,}\\S*|\\p{L}+[_-]\\S+");

  private static final Pattern QUOTED =
      Pattern.compile("^[\"'‘`“”„«»「『]([^\"“”„«»「」『』’'`]{1,280})[\"“”«»」』’'`]");
  private static final int LETTERS = 4;

  private final List<String> words;
  private final List<String> plain;
  private final String glued;

  Demand(String post) {
    words = Arrays.asList(post.strip().split("\\s+"));
    plain = words.stream().map(Runs::plain).toList();
    glued = Runs.glued(post);
  }

  /** True when the post orders us to say something at all, whatever that is. */
  boolean isMade() {
    return verbs().findAny().isPresent() || GLUED_VERBS.stream().anyMatch(glued::contains);
  }

  /** True when the answer says what some order in the post wants said. */
  boolean isMet(String answer) {
    String said = " " + Runs.plain(answer) + " ";
    return verbs().anyMatch(i -> isSaid(afterFillers(i + 1), said))
        || isSaidGlued(Runs.glued(answer));
  }

  /** Where the words of an order stand. */
  private IntStream verbs() {
    return IntStream.range(0, words.size())
        .filter(i -> VERBS.contains(plain.get(i)) && !isAsked(i));
  }

  /** "How do you say" asks, and orders nothing. */
  private boolean isAsked(int verb) {
    String before = " " + String.join(" ", plain.subList(Math.max(0, verb - FEW), verb)) + " ";
    return ASKED.stream().anyMatch(asked -> before.contains(" " + asked + " "));
  }

  private int afterFillers(int from) {
    int most = Math.min(words.size(), from + MOST_FILLERS);
    return IntStream.range(from, most)
        .filter(i -> !FILLERS.contains(plain.get(i)))
        .findFirst()
        .orElse(most);
  }

  private boolean isSaid(int from, String said) {
    if (from >= words.size()) {
      return false;
    }
    String first = words.get(from).replaceAll("^[^\\p{L}\\p{N}]+", "");
    if (ODD.matcher(first).matches()) {
      return said.contains(" " + plain.get(from) + " ");
    }
    List<String> wanted = plain.subList(from, Math.min(words.size(), from + FEW));
    return wanted.size() == FEW && said.contains(" " + String.join(" ", wanted) + " ")
        || isQuoteSaid(from, said);
  }

  private boolean isQuoteSaid(int from, String said) {
    Matcher quoted = QUOTED.matcher(String.join(" ", words.subList(from, words.size())));
    String wanted = quoted.find() ? Runs.plain(quoted.group(1)) : "";
    return wanted.length() >= LETTERS && said.contains(" " + wanted + " ");
  }

  private boolean isSaidGlued(String answer) {
    return GLUED_VERBS.stream()
        .filter(glued::contains)
        .map(verb -> glued.substring(glued.indexOf(verb) + verb.length()))
        .filter(wanted -> wanted.length() >= SIGNS)
        .anyMatch(wanted -> answer.contains(wanted.substring(0, SIGNS)));
  }

  private static List<String> packed(String name) {
    return PackedLines.told(Demand.class, name).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(Runs::plain)
        .collect(Collectors.toUnmodifiableList());
  }
}

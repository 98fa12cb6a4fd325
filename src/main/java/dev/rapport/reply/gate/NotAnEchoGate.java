package dev.rapport.reply.gate;

import dev.rapport.tone.Intent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says nothing because a post says so: not {@value #RUN} words in a row of it (in scripts without
 * spaces {@value #SIGNS} characters), not what it has between quotes, none of its sentences,
 * nothing that is its words throughout, and nothing that it tells us to say ({@link Demand}).
 * "Reply only with X" wants exactly this. A greeting or thanks given back is no echo: in {@value
 * #FEW} words at most always, in {@value #POLITE} where the post orders nothing to be said.
 */
final class NotAnEchoGate implements OutputGate {

  private static final int RUN = 8;
  private static final int SIGNS = 24;
  private static final int FEW = 3;
  private static final int POLITE = 6;
  private static final int SHORT = 5;

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…;\u037E。！？।۔؟\\n]+");

  private static final Pattern QUOTED =
      Pattern.compile("(?:(?<!\\p{L})[\"'‘`]|[“”„«»「『])([^\"“”„«»「」『』’'`]{1,280})[\"“”«»」』’'`]");

  @Override
  public String name() {
    return "not-an-echo";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (candidate.told().isEmpty()) {
      return Optional.empty();
    }
    boolean echo =
        Stream.concat(
                Stream.of(candidate.mention().words()),
                candidate.told().stream().flatMap(told -> told.others().stream()))
            .anyMatch(post -> isEcho(candidate, post));
    return echo ? Optional.of("repeats a post instead of answering it") : Optional.empty();
  }

  private static boolean isEcho(Candidate candidate, String post) {
    String answer = Runs.plain(candidate.whole());
    String plain = Runs.plain(post);
    Demand demand = new Demand(post);
    int polite = demand.isMade() ? FEW : POLITE;
    return Runs.share(answer, plain, RUN, SIGNS)
        || isWithin(answer, plain, demand) && !isPolite(candidate, answer, polite)
        || isQuoted(answer, post)
        || sharesSentence(candidate, post, polite)
        || demand.isMet(candidate.whole());
  }

  /** A sentence of the answer is one of the post's, and more than manners. */
  private static boolean sharesSentence(Candidate candidate, String post, int polite) {
    String plain = " " + Runs.plain(post) + " ";
    Set<String> sentences = sentences(post).collect(Collectors.toSet());
    return sentences(candidate.whole())
        .filter(
            one -> sentences.contains(one) || words(one) > FEW && plain.contains(" " + one + " "))
        .anyMatch(sentence -> !isPolite(candidate, sentence, polite));
  }

  private static Stream<String> sentences(String text) {
    return SENTENCE_ENDS
        .splitAsStream(text)
        .map(Runs::plain)
        .filter(sentence -> sentence.indexOf(' ') > 0 || sentence.length() >= RUN);
  }

  private static int words(String sentence) {
    return sentence.split(" ").length;
  }

  private static boolean isPolite(Candidate candidate, String sentence, int most) {
    if (words(sentence) > most) {
      return false;
    }
    Intent intent = candidate.tone().read(sentence, "").intent();
    return intent == Intent.THANKS || intent == Intent.GREETING;
  }

  /** "Yes" is no echo of "yes or no", nor is another short word. */
  private static boolean isWithin(String answer, String post, Demand demand) {
    int least = demand.isMade() ? SHORT : SIGNS;
    boolean longer = words(answer) >= FEW || answer.length() >= least;
    return longer && (" " + post + " ").contains(" " + answer + " ");
  }

  /** Where the post orders us to say something, a quote is not even to be part of the answer. */
  private static boolean isQuoted(String answer, String post) {
    boolean orders = new Demand(post).isMade();
    return QUOTED
        .matcher(post)
        .results()
        .map(quoted -> Runs.plain(quoted.group(1)))
        .filter(quoted -> !quoted.isBlank())
        .anyMatch(quoted -> quoted.equals(answer) || orders && holds(answer, quoted));
  }

  private static boolean holds(String answer, String quoted) {
    boolean spaced = words(quoted) >= FEW && (" " + answer + " ").contains(" " + quoted + " ");
    return spaced || quoted.length() >= FEW && Runs.isGlued(quoted) && answer.contains(quoted);
  }
}

package dev.rapport.reply.crisis;

import dev.rapport.post.SafeText;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The vetted words for somebody who may harm themselves, with the help lines of the country that
 * the operator set for their language. Asks no model, costs nothing. Not one of the writers that
 * the settings lead to.
 */
@ApplicationScoped
@Typed(CrisisAnswers.class)
public class CrisisAnswers implements ReplyWriter {

  /** The name of its rung, on every draft that it wrote. */
  public static final String RUNG = "vetted";

  private static final int LONGEST_TAG = 16;

  private final CrisisBook book;
  private final Countries countries;

  /**
   * @throws IllegalArgumentException with one line that says what is wrong in the file
   */
  public CrisisAnswers(CrisisConfig config) {
    this.book = CrisisFile.read(config.file());
    this.countries = new Countries(config, book);
  }

  @Override
  public Rung rung() {
    return new Rung(RUNG, "somebody may harm themselves");
  }

  @Override
  public boolean costs() {
    return false;
  }

  @Override
  public boolean readsPrompts() {
    return false;
  }

  /** The text that the seed stands for, or the next one that fits and was not said before. */
  @Override
  public Written write(Assignment assignment) {
    return book.in(assignment.language())
        .map(words -> write(words, assignment))
        .orElseGet(
            () ->
                new Written.Declined(
                    "no vetted crisis answer in "
                        + SafeText.oneLine(assignment.language(), LONGEST_TAG)));
  }

  private Written write(Wording words, Assignment assignment) {
    List<HelpLine> lines = countries.lines(assignment.language());
    List<String> said = lines.stream().map(line -> line.said(assignment.language())).toList();
    List<String> numbers = lines.stream().map(HelpLine::number).toList();
    return order(words, assignment)
        .map(n -> words.text(n, said))
        .filter(assignment.limits()::fits)
        .findFirst()
        .<Written>map(
            text -> new Written.Answer(text, RUNG, BigDecimal.ZERO, List.of(), "", numbers))
        .orElseGet(() -> new Written.Declined("no vetted crisis answer is short enough"));
  }

  /** Nobody is told the same core twice in a row, nor, where it can be helped, the same opening. */
  private static Stream<Integer> order(Wording words, Assignment assignment) {
    Optional<String> before = assignment.said();
    int start = Math.floorMod(assignment.seed(), words.size());
    IntPredicate newCore = n -> before.filter(it -> it.contains(words.middle(n))).isEmpty();
    IntPredicate newOpening = n -> before.filter(it -> it.contains(words.opening(n))).isEmpty();
    List<Integer> all =
        IntStream.range(0, words.size())
            .map(n -> (start + n) % words.size())
            .filter(newCore)
            .boxed()
            .toList();
    return Stream.concat(
        all.stream().filter(newOpening::test), all.stream().filter(n -> !newOpening.test(n)));
  }

  /** What the file says in this language; empty when nobody wrote in it. */
  Optional<Wording> in(String language) {
    return book.in(language);
  }
}

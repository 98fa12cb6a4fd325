package dev.rapport.reply;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.post.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The written words for somebody who has used up their allowance. Asks no model, costs nothing. Not
 * one of the writers that the settings lead to.
 */
@ApplicationScoped
@Typed(EnoughForToday.class)
class EnoughForToday implements ReplyWriter {

  private static final String FILE = "enough.yaml";
  private static final int LONGEST_TAG = 16;

  private final Map<String, Words> words = read();

  /**
   * Any first part and any second part make a text.
   *
   * @param join what stands between them: a space, or nothing
   */
  record Words(String join, List<String> first, List<String> second) {

    int size() {
      return first.size() * second.size();
    }

    String text(int n) {
      return first.get(n % first.size()) + join + second.get(n / first.size());
    }
  }

  @Override
  public Rung rung() {
    return new Rung("builtin", "the daily allowance is used up");
  }

  @Override
  public boolean costs() {
    return false;
  }

  @Override
  public boolean readsPrompts() {
    return false;
  }

  /** The text that the seed stands for, or the next one that fits. */
  @Override
  public Written write(Assignment assignment) {
    return Optional.ofNullable(words.get(assignment.language()))
        .flatMap(them -> fitting(them, assignment))
        .<Written>map(text -> new Written.Answer(text, "written", BigDecimal.ZERO))
        .orElseGet(
            () ->
                new Written.Declined(
                    "no words for a used up allowance in "
                        + SafeText.oneLine(assignment.language(), LONGEST_TAG)));
  }

  private static Optional<String> fitting(Words words, Assignment assignment) {
    int start = Math.floorMod(assignment.seed(), words.size());
    return IntStream.range(0, words.size())
        .mapToObj(n -> words.text((start + n) % words.size()))
        .filter(assignment.limits()::fits)
        .findFirst();
  }

  private static Map<String, Words> read() {
    try (InputStream file = EnoughForToday.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}

package dev.rapport.reply.memory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.reply.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The written words around verdicts, {@code retell.yaml}, by language. */
final class RetellBank {

  private static final String FILE = "retell.yaml";
  private static final Map<String, Words> WORDS = read();

  private RetellBank() {}

  /**
   * @param join what stands between sentences: a space, or nothing
   */
  record Words(String join, Frame plain, Frame warm, Frame calm) {

    /**
     * Empty for a stance in which no verdict is told. Who says too little to go by ("true?") said
     * enough where it is known what is asked about what.
     */
    Optional<Frame> in(Stance stance) {
      return switch (stance) {
        case INFORMATIVE, EVEN_HANDED, CLARIFYING -> Optional.of(plain);
        case WARM, PLAYFUL -> Optional.of(warm);
        case DE_ESCALATING, APOLOGETIC -> Optional.of(calm);
        case CELEBRATORY, CONSOLING, FIRM, CAREFUL_WITH_DISTRESS, DECLINE -> Optional.empty();
      };
    }
  }

  /** Any opener goes with any closer. */
  record Frame(List<String> openers, List<String> closers) {

    int size() {
      return openers.size() * closers.size();
    }

    /** The core begins a sentence of its own, so that its facts are checked by themselves. */
    String around(String core, String join, int n) {
      String opener = openers.get(n % openers.size());
      String end = opener.endsWith(":") ? "\n" : join;
      return opener + end + core + join + closers.get(n / openers.size());
    }
  }

  /** Empty for a language that nothing was written in. */
  static Optional<Words> words(String language) {
    return Optional.ofNullable(WORDS.get(language));
  }

  /** What stands between sentences. */
  static String join(String language) {
    return words(language).map(Words::join).orElse(" ");
  }

  private static Map<String, Words> read() {
    try (InputStream file = RetellBank.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}

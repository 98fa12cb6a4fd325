package dev.rapport.tone;

import dev.rapport.tone.heads.Meaning;
import dev.rapport.tone.heads.SentenceMeaning;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The sentence model, loaded when the first English text comes. It needs native libraries, which
 * not every machine can load; tone is then read by words alone, and the log says so once.
 */
final class LoadedMeaning {

  private static final Logger LOG = Logger.getLogger(LoadedMeaning.class);
  private static final Supplier<Optional<Meaning>> LOADED = new Lazy<>(LoadedMeaning::load);

  private LoadedMeaning() {}

  /**
   * @param wanted whether texts are to be read by their meaning at all
   */
  static Supplier<Optional<Meaning>> get(boolean wanted) {
    return wanted ? LOADED : Optional::empty;
  }

  private static Optional<Meaning> load() {
    try {
      return Optional.of(new SentenceMeaning());
    } catch (LinkageError | RuntimeException e) {
      LOG.warnf("tone is read by words alone: the sentence model cannot be loaded (%s)", e);
      return Optional.empty();
    }
  }
}

package dev.rapport.reply.memory;

import dev.rapport.reply.Approach;
import java.math.BigDecimal;
import java.util.Optional;

/** Says a verdict in another language. Calling it may cost money. */
public interface CoreTranslator {

  /**
   * @param language of the core, a BCP 47 primary tag
   * @param asker in whose language it is to be
   */
  Translated translate(String core, String language, Approach asker);

  /**
   * @param core empty when there is nobody who can, or what came cannot be trusted
   * @param costUsd US dollars
   */
  record Translated(Optional<String> core, BigDecimal costUsd) {}
}

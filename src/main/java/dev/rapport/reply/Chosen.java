package dev.rapport.reply;

import dev.rapport.reply.variant.Variant;
import java.util.Optional;

/**
 * Which variant answers.
 *
 * @param trial how that came about; empty where nothing was drawn
 */
public record Chosen(Variant variant, Optional<Trial> trial) {

  /** As the settings have it. */
  public static final Chosen BASE = new Chosen(Variant.BASE, Optional.empty());
}

package dev.rapport.reply.variant;

import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.alignment.AlignmentConfig.Weights;
import dev.rapport.reply.prompt.PromptName;
import java.util.Map;
import java.util.Optional;

/**
 * One way to answer. What it does not name is as the settings have it.
 *
 * @param name the operator's
 * @param hash SHA-256 of all that it names, texts included, in hex; empty for the settings alone
 * @param prompt one that is live
 * @param persona by name, one that is live
 * @param modes what their rows are
 * @param weights by which drafts are scored
 */
public record Variant(
    String name,
    String hash,
    Optional<PromptName> prompt,
    Optional<String> persona,
    Map<Mode, ModeRow> modes,
    Optional<Weights> weights) {

  /** How the settings say that answers are written. */
  public static final Variant BASE =
      new Variant("base", "", Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

  private static final int SHORT = 8;

  public Variant {
    modes = Map.copyOf(modes);
  }

  public boolean isBase() {
    return hash.isEmpty();
  }

  /** The name and the hash's first 8 digits, for example {@code terse@1a2b3c4d}; {@code base}. */
  public String version() {
    return isBase() ? name : version(name, hash);
  }

  /** Of a variant with this name and hash. */
  public static String version(String name, String hash) {
    return name + "@" + hash.substring(0, SHORT);
  }

  /** What a mode means, where that is other than in the settings. */
  public Optional<ModeRow> row(Mode mode) {
    return Optional.ofNullable(modes.get(mode));
  }
}

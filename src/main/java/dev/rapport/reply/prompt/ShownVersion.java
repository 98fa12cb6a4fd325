package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptVersion.State;
import java.time.Instant;

/**
 * A version, as operators see it.
 *
 * @param version as commands take it, for example {@code persona/desk@1a2b3c4d}
 * @param hash SHA-256 of the text, in hex
 * @param override why it may hold a banned phrase; empty when it does not
 * @param approvedBy null when nobody has
 * @param liveAt null when it never was live
 */
public record ShownVersion(
    PromptName name,
    String version,
    String hash,
    State state,
    String proposedBy,
    Instant proposedAt,
    String probes,
    String override,
    String approvedBy,
    Instant liveAt) {

  static ShownVersion of(PromptVersion version) {
    return new ShownVersion(
        version.text().name(),
        version.text().fullVersion(),
        version.text().hash(),
        version.state(),
        version.proposedBy(),
        version.proposedAt(),
        version.probes(),
        version.override(),
        version.approvedBy(),
        version.liveAt());
  }
}

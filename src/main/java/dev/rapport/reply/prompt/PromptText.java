package dev.rapport.reply.prompt;

import dev.rapport.post.Sha256;
import java.text.Normalizer;

/**
 * A text that decides what is said, and its fingerprint.
 *
 * @param text in NFC, with plain line ends, without blanks around it
 */
public record PromptText(PromptName name, String text) {

  private static final int SHORT = 8;

  public PromptText {
    text = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
  }

  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  public String hash() {
    return Sha256.hex(text);
  }

  /** The name and the hash's first 8 digits, for example {@code desk@1a2b3c4d}. */
  public String version() {
    return name.name() + "@" + hash().substring(0, SHORT);
  }

  /** The same with the kind in front, as commands take it. */
  String fullVersion() {
    return name + "@" + hash().substring(0, SHORT);
  }
}

package dev.rapport.reply.grounding;

import dev.rapport.post.Sha256;

/**
 * A paragraph of the operator's knowledge.
 *
 * @param file its path within the knowledge folder
 * @param heading that it stands under; empty when under none
 * @param text at most {@value #LONGEST} characters
 */
public record Passage(String file, String heading, String text) {

  static final int LONGEST = 1_200;

  /** Where it stands, for people: the file and the heading. */
  public String where() {
    return heading.isEmpty() ? file : file + ", " + heading;
  }

  /** The heading and the text: what it says is often plain from both only. */
  String whole() {
    return heading.isEmpty() ? text : heading + "\n" + text;
  }

  /** Changes with anything that it says, or where. */
  public String sha256() {
    return Sha256.hex(where() + "\n" + text);
  }
}

package dev.rapport.reply.memory;

import dev.rapport.post.Sha256;

/**
 * What an answer rests on beside the question; with any change of it a verdict is void.
 *
 * @param writer which models answer, by which prompt and persona
 * @param knowledge fingerprint of all that the operator wrote down
 */
public record Basis(String writer, String knowledge) {

  public String sha256() {
    return Sha256.hex(writer + "\n" + knowledge);
  }
}

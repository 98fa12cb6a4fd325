package dev.rapport.moderation.autonomy;

/**
 * What a mention is about, as far as shares are counted by it: a sensitive subject, or where there
 * is none what the asker wants.
 *
 * @param word as the operator's file or {@link dev.rapport.tone.Intent} names it
 */
public record Subject(String word) {

  public Subject {
    if (word == null || word.isBlank()) {
      throw new IllegalArgumentException("a subject needs a name");
    }
  }

  @Override
  public String toString() {
    return word;
  }
}

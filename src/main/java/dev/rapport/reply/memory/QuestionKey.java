package dev.rapport.reply.memory;

import dev.rapport.post.Sha256;

/** Two mentions ask the same if, and only if, their keys are equal. */
public record QuestionKey(AskedAbout about, Question question) {

  /** What a record may keep of it: it holds no words of anybody. */
  public String sha256() {
    return Sha256.hex(about.id() + "\n" + question.id());
  }
}

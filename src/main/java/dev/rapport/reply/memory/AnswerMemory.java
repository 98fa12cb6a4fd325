package dev.rapport.reply.memory;

import dev.rapport.post.PostRef;
import java.time.Duration;

/** Where verdicts are kept, for all instances. Every call is one committed step. */
public interface AnswerMemory {

  /**
   * Looks for a verdict that may be told now: it has not expired, it rests on the same, and the
   * answer that it comes from is approved or out, and neither purged nor, like anything told from
   * it, changed or refused by a person. Where there is none, the asker gets the lease if nobody
   * else has it; to ask again as the holder is no harm. While one waits for a person to approve it,
   * it stays, and the asker is free to write something that is not kept.
   *
   * @param asker the mention by its first id
   */
  Found<RememberedVerdict> hold(QuestionKey key, PostRef asker, Basis basis, Duration lease);

  /** Ends the asker's lease, if they have it, for the next one to write. Idempotent. */
  void release(QuestionKey key, PostRef asker);

  /**
   * Keeps a verdict, if the asker whose answer it comes from got the lease last. It is told once
   * that answer is approved.
   *
   * @param answerSha256 of the answer's text
   */
  void remember(
      QuestionKey key, RememberedVerdict verdict, String answerSha256, Basis basis, Duration keep);

  /** The core in another language, or the lease to translate it. */
  Found<String> translation(QuestionKey key, String language, Duration lease);

  /** Keeps a translation; one that is there already stays. */
  void translated(QuestionKey key, String language, String core);

  /**
   * Takes a text to tell, for as long as the question is remembered.
   *
   * @return false when it was told to anybody on the platform before, whatever they had asked: the
   *     same may be said of two posts
   */
  boolean tell(QuestionKey key, String textSha256, PostRef asker);

  /** Drops what has expired, and leases that nobody made use of. Idempotent. */
  void forget();
}

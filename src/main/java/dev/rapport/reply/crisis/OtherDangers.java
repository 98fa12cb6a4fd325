package dev.rapport.reply.crisis;

import dev.rapport.reply.ReplyWriter;

/**
 * What people wrote beforehand for dangers of every kind: a body that gives out, violence, somebody
 * else who is in danger. Safe to use from many threads.
 */
public interface OtherDangers {

  /**
   * True when a post tells of one of these and not of harm that its author may do to themselves.
   *
   * @param words what was said, tags taken out
   * @param language a BCP 47 primary tag; one that nobody wrote in has none
   */
  boolean isTold(String words, String language);

  /** Writes what people wrote, whatever model the settings lead to. */
  ReplyWriter writer();
}

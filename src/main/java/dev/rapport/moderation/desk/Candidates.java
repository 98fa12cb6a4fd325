package dev.rapport.moderation.desk;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.math.BigDecimal;
import java.util.List;

/** The record, as to the drafts that an item has had. Every change is one committed step. */
public interface Candidates {

  /**
   * Puts another draft in the place of the one that waits, which is set aside. What it cost is
   * noted in any case.
   *
   * @param why who wanted it and how, for the record
   * @return false when the item does not wait, or somebody else than {@code by} is at it
   */
  boolean replace(PostRef item, String by, String why, Draft draft);

  /** Notes what was paid for nothing, US dollars. */
  void spentInVain(PostRef item, BigDecimal usd);

  /** The drafts of an item that were set aside, newest first. */
  List<Draft> aside(PostRef item);
}

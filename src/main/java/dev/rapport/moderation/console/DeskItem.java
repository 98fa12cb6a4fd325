package dev.rapport.moderation.console;

import dev.rapport.moderation.AnswerTemplate;
import dev.rapport.moderation.CheckText.Checked;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.quality.Care;
import dev.rapport.moderation.queue.QueueSettings;
import dev.rapport.reply.Draft;
import java.util.List;
import java.util.Optional;

/**
 * One item as a reviewer sees it.
 *
 * @param mine true when it is this person's to decide
 * @param check of the draft
 * @param thread what else was said to us in the thread and what we answered, oldest first
 * @param history what its author and we said to each other elsewhere, newest first
 * @param aside drafts that it had before, newest first
 * @param templates answers written beforehand, those in its language first
 * @param care how whoever sees it wants to be spared
 * @param queue that it waits in; empty for the moment until it is sorted
 */
record DeskItem(
    ReviewItem item,
    boolean mine,
    Checked check,
    List<MentionTrace> thread,
    List<MentionTrace> history,
    List<Draft> aside,
    List<AnswerTemplate> templates,
    Care care,
    Optional<QueueSettings> queue) {

  /**
   * Whether something can be done to it.
   *
   * @param action as the operator's file has it
   */
  public boolean offers(String action) {
    return queue.stream()
        .flatMap(its -> its.hides().stream())
        .noneMatch(hidden -> hidden.word().equals(action));
  }
}

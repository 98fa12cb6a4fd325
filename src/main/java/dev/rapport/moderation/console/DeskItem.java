package dev.rapport.moderation.console;

import dev.rapport.moderation.AnswerTemplate;
import dev.rapport.moderation.CheckText.Checked;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.reply.Draft;
import java.util.List;

/**
 * One item as a reviewer sees it.
 *
 * @param mine true when it is this person's to decide
 * @param check of the draft
 * @param thread what else was said to us in the thread and what we answered, oldest first
 * @param history what its author and we said to each other elsewhere, newest first
 * @param aside drafts that it had before, newest first
 * @param templates answers written beforehand, those in its language first
 */
record DeskItem(
    ReviewItem item,
    boolean mine,
    Checked check,
    List<MentionTrace> thread,
    List<MentionTrace> history,
    List<Draft> aside,
    List<AnswerTemplate> templates) {}

package dev.rapport.sandbox.page;

import java.util.List;

/**
 * A thread: every post followed by its answers, the earliest answer first.
 *
 * @param headless whether the first post was deleted
 * @param hidden how many posts are left out, because the thread is very long
 */
record ThreadView(String id, List<PostView> posts, boolean headless, int hidden) {}

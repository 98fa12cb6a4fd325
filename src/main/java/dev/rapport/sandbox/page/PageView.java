package dev.rapport.sandbox.page;

import java.util.List;

/**
 * The whole page.
 *
 * @param suggestions names to be, for who has no idea
 * @param bot the handle to mention
 * @param nameError why the name asked for cannot be; empty when it can
 */
record PageView(
    PostView.Author reader,
    List<String> suggestions,
    String bot,
    String nameError,
    ComposerView composer,
    TimelineView timeline) {

  /**
   * The threads, newest first.
   *
   * @param show how many were asked for
   * @param more whether there are older ones
   */
  record TimelineView(String as, String bot, List<ThreadView> threads, int show, boolean more) {

    public boolean isEmpty() {
      return threads.isEmpty();
    }

    public int next() {
      return show + PageResource.STEP;
    }
  }
}

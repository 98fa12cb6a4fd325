package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.TextRule;

/**
 * The form to write in.
 *
 * @param as who writes
 * @param task what is written
 * @param about the id of the post to answer or to edit; empty for a new one
 * @param context a line that says what is being answered; empty for a new post
 * @param text what is in the box so far
 * @param error why the last attempt was refused; empty when it was not
 */
record ComposerView(String as, Task task, String about, String context, String text, String error) {

  enum Task {
    POST,
    REPLY,
    EDIT
  }

  static ComposerView fresh(String as) {
    return new ComposerView(as, Task.POST, "", "", "", "");
  }

  ComposerView with(String newText, String newError) {
    return new ComposerView(as, task, about, context, newText, newError);
  }

  /** Part of the ids in the form, as there may be two forms on the page. */
  public String key() {
    return task == Task.POST ? "new" : "about";
  }

  public boolean isPost() {
    return task == Task.POST;
  }

  public boolean isEdit() {
    return task == Task.EDIT;
  }

  public String title() {
    return switch (task) {
      case POST -> "New post";
      case REPLY -> "Reply";
      case EDIT -> "Edit your post";
    };
  }

  public String button() {
    return switch (task) {
      case POST -> "Post";
      case REPLY -> "Reply";
      case EDIT -> "Save";
    };
  }

  public CounterView counter() {
    return CounterView.of(text);
  }

  /** How much of the limit is used, in X's weighted characters. */
  record CounterView(int used, int left) {

    private static final int WARN_FROM = 20;

    static CounterView of(String text) {
      int used = text.isEmpty() ? 0 : TextRule.length(text);
      return new CounterView(used, TextRule.MAX - used);
    }

    public String level() {
      if (left < 0) {
        return "over";
      }
      return left <= WARN_FROM ? "near" : "fine";
    }
  }
}

package dev.rapport.sandbox.page;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import java.util.Locale;

/** What {@code composer.html} sends; a member that was not sent is null. */
public class ComposerForm {

  @HeaderParam(Script.REQUEST)
  String script;

  @FormParam("as")
  String as;

  @FormParam("task")
  String task;

  @FormParam("about")
  String about;

  @FormParam("text")
  String text;

  /** Browsers send line ends as CR LF; a post holds LF, as typed. */
  String words() {
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  ComposerView.Task task() {
    return switch (task == null ? "" : task.toLowerCase(Locale.ROOT)) {
      case "reply" -> ComposerView.Task.REPLY;
      case "edit" -> ComposerView.Task.EDIT;
      default -> ComposerView.Task.POST;
    };
  }
}

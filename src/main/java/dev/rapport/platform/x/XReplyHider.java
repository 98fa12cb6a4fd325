package dev.rapport.platform.x;

import dev.rapport.platform.x.XProblem.Kind;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyHider;
import jakarta.inject.Singleton;

/**
 * Hides answers on X. X lets an account do so only in conversations that it began, and a token of
 * OAuth 2.0 only with the scope {@code tweet.moderate.write}.
 */
@Singleton
public class XReplyHider implements ReplyHider {

  private static final String REFUSED =
      "X hides only answers in conversations that the account began, for a token that may moderate"
          + " (tweet.moderate.write)";

  private final XApi writer;

  XReplyHider(XClients clients) {
    this.writer = clients.writer();
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public Hidden hide(PostRef reply, boolean hidden) {
    return switch (writer.hide(reply.id(), hidden)) {
      case XAnswer.Ok ok when ok.body().path("data").path("hidden").asBoolean(!hidden) == hidden ->
          new Hidden.Done();
      case XAnswer.Ok ok -> new Hidden.NotDone("X does not say that it did so");
      case XAnswer.Refused refused -> new Hidden.NotDone(why(refused.problem()));
      case XAnswer.Failed failed -> new Hidden.NotDone(failed.why());
    };
  }

  private static String why(XProblem problem) {
    boolean forbidden = problem.kind() == Kind.NOT_SUMMONED || problem.kind() == Kind.FORBIDDEN;
    return forbidden ? REFUSED : problem.words();
  }
}

package dev.rapport.platform.x;

import dev.rapport.post.Finding;
import java.time.Clock;
import java.time.Duration;

/** Tries what the bot needs to be allowed, at no cost and without posting anything. */
final class XPermissions {

  /** X takes this for an invalid request from whoever may post, and refuses it to anybody else. */
  private static final String NO_POST = "{}";

  private XPermissions() {}

  static Finding posting(XApi x) {
    return switch (x.create(NO_POST)) {
      case XAnswer.Refused refused when refused.problem().kind() == XProblem.Kind.INVALID ->
          Finding.fine("X lets these keys post (tried with a request that has no text)");
      case XAnswer.Ok ok ->
          Finding.amiss("X took a post without text", "look at the account; this is not X's way");
      case XAnswer.Failed failed -> XAdvice.on("X does not let these keys post", failed);
    };
  }

  /** Asks for mentions of the last minute only, since X charges for what it delivers. */
  static Finding reading(XApi x, String user, Clock clock) {
    String since = Snowflake.at(clock.instant().minus(Duration.ofMinutes(1)));
    return switch (x.mentions(user, new XApi.Page(since, null, XPostReader.FIELDS), null)) {
      case XAnswer.Ok ok -> Finding.fine("mentions can be read");
      case XAnswer.Failed failed -> XAdvice.on("mentions cannot be read", failed);
    };
  }
}

package dev.rapport.model;

import dev.rapport.post.SafeText;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.time.Clock;
import java.time.Duration;

/**
 * What a status other than 200 means for the mention. What only an operator can mend waits long, a
 * crowd or a restart waits short, and only what lies in the post itself is declined: a person
 * should see it, and asking again would cost money for nothing.
 */
final class HostedErrors {

  /** Until somebody has mended a key, an account or a setting. */
  static final Duration LONG = Duration.ofMinutes(10);

  /** Until a crowd has passed. */
  static final Duration CROWDED = Duration.ofSeconds(30);

  /** Until a server is up again. */
  static final Duration SHORT = Duration.ofSeconds(15);

  private static final int SHOWN = 200;

  private final ApiKey key;
  private final Clock clock;

  HostedErrors(ApiKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  Written meaning(Exchange.Heard heard, HostedCall call) {
    ErrorBody error = ErrorBody.read(heard.body());
    String shown = shown(heard.status(), error, call.prompt());
    if (heard.status() < 500 && !error.refusesContent() && error.wantsMoney()) {
      return broke(shown);
    }
    return switch (heard.status()) {
      case 402 -> broke(shown);
      case 400, 403, 422 -> refusal(heard.status(), error, shown);
      case 401 -> new Unavailable("the endpoint does not accept the key" + shown, LONG);
      case 404, 410 ->
          new Unavailable(
              "the endpoint has no model " + call.model() + ", or no such address" + shown, LONG);
      case 408, 409, 425, 429 ->
          new Unavailable("the endpoint asks us to wait" + shown, wait(heard, CROWDED));
      case 413 -> new Declined("the post and the prompt are too long for the endpoint");
      default ->
          heard.status() >= 500
              ? new Unavailable("the endpoint has trouble" + shown, wait(heard, SHORT))
              : new Unavailable("the endpoint answers unlike one" + shown, LONG);
    };
  }

  private static Written broke(String shown) {
    return new Unavailable("the endpoint wants money from our account first" + shown, LONG);
  }

  private static Written refusal(int status, ErrorBody error, String shown) {
    if (error.refusesContent()) {
      return new Declined("the endpoint will not answer this post by its usage guidelines");
    }
    if (error.tooLong()) {
      return new Declined("the post and the prompt are too long for the model");
    }
    if (error.refusesKey()) {
      return new Unavailable("the endpoint does not accept the key" + shown, LONG);
    }
    return new Unavailable(
        (status == 403 ? "the endpoint denies the account" : "the endpoint refuses the request")
            + shown,
        LONG);
  }

  private Duration wait(Exchange.Heard heard, Duration otherwise) {
    return RetryAfter.read(heard.headers(), clock).orElse(otherwise);
  }

  /** The endpoint's own words, unless they give away the key or quote the post. */
  private String shown(int status, ErrorBody error, String prompt) {
    String message = SafeText.oneLine(key.redactedFrom(error.message()), SHOWN).strip();
    if (message.isEmpty() || Quotation.of(prompt, error.message())) {
      return " (" + status + ")";
    }
    return " (" + status + ": " + message + ")";
  }
}

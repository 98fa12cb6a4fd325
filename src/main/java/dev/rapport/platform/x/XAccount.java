package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.AccountConfig;
import dev.rapport.platform.x.XProblem.Kind;
import dev.rapport.post.Author;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Who we are on X: asked once, then remembered, because every user read is charged. */
@Singleton
class XAccount {

  private final XApi reader;
  private final XConfig config;
  private final XMeter meter;
  private final String handle;
  private final AtomicReference<Author> known = new AtomicReference<>();

  XAccount(XClients clients, XConfig config, XMeter meter, AccountConfig account) {
    this.reader = clients.reader();
    this.config = config;
    this.meter = meter;
    this.handle = account.handle();
  }

  Identity identity() {
    Author us = known.get();
    if (us != null) {
      return new Identity.Known(us);
    }
    return config.ownsApp() ? whoseToken() : ask();
  }

  /**
   * Only with a token of our own is our timeline cheap; an app's own token is nobody's, and refused
   * here. What is not known yet is asked again, as long as the answer is to be had: from then on
   * every read is priced by it.
   */
  private Identity whoseToken() {
    return switch (reader.me("username")) {
      case XAnswer.Ok ok -> isOurs(ok.body().path("data"));
      case XAnswer.Refused refused when refused.problem().kind() != Kind.RATE_LIMIT -> ask();
      case XAnswer.Failed failed -> new Identity.Unknown(failed.why(), failed.retryAfter());
    };
  }

  private Identity isOurs(JsonNode data) {
    String id = data.path("id").asText("");
    String name = data.path("username").asText("");
    if (id.isEmpty() || !name.equalsIgnoreCase(handle)) {
      return ask();
    }
    meter.readsAsUs(true);
    return remember(new Author(id, name));
  }

  private Identity ask() {
    return switch (reader.userByName(handle)) {
      case XAnswer.Ok ok -> {
        String id = ok.body().path("data").path("id").asText("");
        String name = ok.body().path("data").path("username").asText(handle);
        yield id.isEmpty()
            ? new Identity.Unknown("X knows no account of this handle", Duration.ofMinutes(1))
            : remember(new Author(id, name));
      }
      case XAnswer.Failed failed -> new Identity.Unknown(failed.why(), failed.retryAfter());
    };
  }

  private Identity remember(Author us) {
    known.set(us);
    return new Identity.Known(us);
  }

  /** Us, or why that is not known yet. */
  sealed interface Identity {

    record Known(Author us) implements Identity {}

    record Unknown(String why, Duration retryAfter) implements Identity {}
  }
}

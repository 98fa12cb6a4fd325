package dev.rapport.platform.x;

import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Author;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Who we are on X: asked once, then remembered, because every user read is charged. */
@Singleton
class XAccount {

  private final XApi reader;
  private final String handle;
  private final AtomicReference<Author> known = new AtomicReference<>();

  XAccount(XClients clients, AccountConfig config) {
    this.reader = clients.reader();
    this.handle = config.handle();
  }

  Identity identity() {
    Author us = known.get();
    return us == null ? ask() : new Identity.Known(us);
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

package dev.rapport.publish;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The publisher of each platform. */
@ApplicationScoped
class Publishers {

  private final Iterable<ReplyPublisher> publishers;

  @Inject
  Publishers(@Any Instance<ReplyPublisher> publishers) {
    this((Iterable<ReplyPublisher>) publishers);
  }

  Publishers(Iterable<ReplyPublisher> publishers) {
    this.publishers = publishers;
  }

  ReplyPublisher of(PostRef post) {
    return OnPlatform.of(publishers, post.platform())
        .orElseThrow(() -> new IllegalStateException("no adapter posts on " + post.platform()));
  }
}

package dev.rapport.mention;

import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;

/** The lookup of each platform. */
@ApplicationScoped
public class PostLookups implements Iterable<PostLookup> {

  private final Iterable<PostLookup> lookups;

  @Inject
  PostLookups(@Any Instance<PostLookup> lookups) {
    this((Iterable<PostLookup>) lookups);
  }

  public PostLookups(Iterable<PostLookup> lookups) {
    this.lookups = lookups;
  }

  /** Looks one post up. */
  public Looked lookUp(PostRef post) {
    return OnPlatform.of(lookups, post.platform())
        .orElseThrow(
            () -> new IllegalStateException("no adapter looks posts up on " + post.platform()))
        .lookUp(List.of(post));
  }

  @Override
  public Iterator<PostLookup> iterator() {
    return lookups.iterator();
  }
}

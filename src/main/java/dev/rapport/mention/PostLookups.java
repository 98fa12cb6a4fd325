package dev.rapport.mention;

import dev.rapport.mention.PostLookup.Looked;
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
    for (PostLookup lookup : lookups) {
      if (lookup.platform().equals(post.platform())) {
        return lookup.lookUp(List.of(post));
      }
    }
    throw new IllegalStateException("no adapter looks posts up on " + post.platform());
  }

  @Override
  public Iterator<PostLookup> iterator() {
    return lookups.iterator();
  }
}

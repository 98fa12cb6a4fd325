package dev.rapport.mention;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Asks a platform whether posts are still there for us to see. Every post that is costs a read. */
public interface PostLookup extends OnPlatform {

  /** The most posts that one call may ask about. */
  int batch();

  /** Never throws for what a platform may do. */
  Looked lookUp(List<PostRef> posts);

  /** What came of it. */
  sealed interface Looked {

    /**
     * A post that is in neither set is one that nothing is known about: a platform may leave it out
     * of an answer for reasons of its own.
     *
     * @param there posts that were shown
     * @param gone posts of which the platform says that they do not exist, or not for us
     */
    record Told(Set<PostRef> there, Set<PostRef> gone) implements Looked {}

    record Unreadable(String why, Duration retryAfter) implements Looked {}
  }
}

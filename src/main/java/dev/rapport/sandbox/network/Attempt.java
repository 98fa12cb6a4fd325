package dev.rapport.sandbox.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody tries to post; what the {@link Rule}s look at.
 *
 * @param answered the post to answer; empty when none is asked for or when the author cannot see it
 * @param quoted likewise for the post to quote
 */
record Attempt(
    Account author, NewPost wanted, Optional<Post> answered, Optional<Post> quoted, Instant at) {}

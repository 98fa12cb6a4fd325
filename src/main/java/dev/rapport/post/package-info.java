/**
 * The words that every stage shares.
 *
 * <p>Facts of the world: a post's id is opaque and platform-bound; an edited post on X is a new id
 * whose history names the first; a handle is not an identity; a tag may have been put there by the
 * platform and not by a person; text from outside may hold anything, NUL and half characters
 * included.
 *
 * <p>{@link dev.rapport.post.Post} is what was said, {@link dev.rapport.post.PostRef} where it
 * lives, {@link dev.rapport.post.Cue} a word or phrase to look for in it, {@link
 * dev.rapport.post.TextLimits} how long a reply may be there, {@link dev.rapport.post.Event} what
 * Kafka carries between the stages, {@link dev.rapport.post.OnPlatform} what each platform has one
 * of.
 */
package dev.rapport.post;

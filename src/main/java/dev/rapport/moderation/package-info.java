/**
 * Stage 4: may we say it.
 *
 * <p>Facts of the world: a machine's answer is public at once and cannot be unsaid; a person who
 * looks at everything looks at nothing; what was approved must be what is posted, to the byte.
 *
 * <p>{@link dev.rapport.moderation.ScreenReply} lets low risk through, as far as answers of its
 * kind have earned it ({@code dev.rapport.moderation.autonomy}), and holds the rest in the {@link
 * dev.rapport.moderation.ReviewQueue}; {@link dev.rapport.moderation.DecideReview} is a person's
 * say. Both end in a {@link dev.rapport.moderation.ReviewDecided} that names the SHA-256 of the
 * text. The console is in {@code dev.rapport.moderation.console}.
 */
package dev.rapport.moderation;

/**
 * Answers that are written in another way than the settings say, to be tried out.
 *
 * <p>Facts of the world: one line in a prompt, or another model's name, changes every answer at
 * once; what looked better on a desk may be worse among people; a file is as easily edited as any
 * other.
 *
 * <p>A {@link dev.rapport.reply.variant.Variant} says only what is other than in the settings, and
 * has a hash of all of it, the texts included, by which every draft names it. {@link
 * dev.rapport.reply.variant.Variants} reads them from the operator's file. Who gets which is said
 * by {@link dev.rapport.reply.VariantChoice}.
 *
 * <p>Traps: a variant names its prompt and its persona among those that are live, so that nothing
 * goes out that nobody approved. When one of those changes, the variant is another one. A mention
 * that is being met at that very moment may be answered with the new text under the old version;
 * whoever watches a rollout ends it within seconds.
 */
package dev.rapport.reply.variant;

/**
 * Stage 2: how they sounded.
 *
 * <p>Facts of the world: posts are short and noisy, an emoji can turn a sentence over, "this bug is
 * killing me" is not a cry for help and a quiet sentence can be one; what a lexicon knows of one
 * language it does not know of another.
 *
 * <p>{@link dev.rapport.tone.ToneAnalyzer} makes a {@link dev.rapport.tone.ToneReading}. Nothing
 * here leaves the process, is stored by itself, or looks at who the author is.
 */
package dev.rapport.tone;

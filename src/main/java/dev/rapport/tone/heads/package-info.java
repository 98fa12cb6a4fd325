/**
 * What was learned from labelled posts: linear heads over hashed words and letters, over the clues
 * of word lists and, for English, over the meaning of the whole.
 *
 * <p>Facts of the world: a linear head over letters reads misspelt and drawn-out words as well as
 * plain ones, in microseconds; it cannot know what no training set held. A model trained on
 * comments misjudges posts, and is as sure of itself as ever; scores are therefore calibrated on
 * texts that were not taught.
 *
 * <p>{@link dev.rapport.tone.heads.FeatureSpace} makes {@link dev.rapport.tone.heads.Features} of a
 * text, a {@link dev.rapport.tone.heads.Head} scores them, {@link
 * dev.rapport.tone.heads.ToneModelFile} holds all heads in one file. {@code tone-model.bin} is the
 * packed one, {@code tone-model.json} says what it was made from and how well it did.
 *
 * <p>Traps: how a text becomes features must be the same in training and in use, so a change here
 * needs a new model; the version in the file must then be raised.
 */
package dev.rapport.tone.heads;

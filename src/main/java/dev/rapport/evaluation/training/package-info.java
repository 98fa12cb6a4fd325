/**
 * Trains the heads that the tone reading asks.
 *
 * <p>Facts of the world: X forbids to train on its text, so nothing of it is here; public sets are
 * comments rather than posts, and have no labels for irony, abuse or what somebody wants, so the
 * project has {@code exemplars} of its own, written for it; a figure that settings were chosen on
 * flatters.
 *
 * <p>{@code Tasks} says what is trained from which set, {@code TextTable} reads every text once,
 * {@code TaskTrainer} trains one head for each label, {@code Judged} and {@code Threshold} choose
 * where it draws the line, on texts that it was not taught. {@link
 * dev.rapport.evaluation.training.TrainTone} writes the file and its {@code Manifest}.
 */
package dev.rapport.evaluation.training;

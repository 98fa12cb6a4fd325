/**
 * What a text must pass before it may ever be posted.
 *
 * <p>Facts of the world: platforms render no markup, turn bare domains into links and charge for
 * them, and refuse what is too long. A model stops in mid-sentence, quotes its prompt, thinks
 * aloud, says what the post orders it to say, and sounds sure of itself all the while. Nobody may
 * argue with a rule that is code.
 *
 * <p>{@link dev.rapport.reply.gate.OutputGates} asks every {@link
 * dev.rapport.reply.gate.OutputGate}; one that throws objects. {@code RepairAnswer} mends, before
 * that and once, what is only badly wrapped.
 *
 * <p>Trap: people's texts pass the same gates. What only a model does wrong is asked where its
 * prompt is known ({@link dev.rapport.reply.gate.Told}).
 */
package dev.rapport.reply.gate;

/**
 * Weights in a process of their own.
 *
 * <p>Facts of the world:
 *
 * <ul>
 *   <li>llama.cpp is native code. A malformed file can make it crash, and a crash takes the whole
 *       JVM with it.
 *   <li>Its Java library can be loaded by one class loader of a JVM only, unpacks itself under a
 *       fixed name, and keeps the JVM from ending.
 *   <li>It prints to the process' standard output and error, and may print whatever it was given.
 *   <li>Processing a prompt cannot be interrupted. Each question is answered alone.
 *   <li>Words such as {@code <|im_start|>} in a prompt are read as the marks that they look like.
 * </ul>
 *
 * <p>{@link dev.rapport.model.gguf.WeightsModel} asks one {@code ChildProcess} at a time, and
 * starts the next one when that is lost, slower each time ({@code BackOff}). {@code ChildCommand}
 * says how the child is run. {@link dev.rapport.model.gguf.GgufChild} is what runs in it, and
 * {@code Llama} is the only type that touches the library. They speak in lines of JSON: a {@link
 * dev.rapport.model.gguf.Question} to the child, a {@code Told} back.
 *
 * <p>Traps: the child is given people's texts, so nothing that it prints after its first question
 * may be logged or shown. It is given no secret: its environment is a short list, since what parses
 * a stranger's file may be taken over by it.
 */
package dev.rapport.model.gguf;

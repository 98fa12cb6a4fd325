/**
 * Who writes the words: a model behind an OpenAI-compatible endpoint, one on this machine, or the
 * built-in persona.
 *
 * <p>Facts of the world:
 *
 * <ul>
 *   <li>Many servers speak {@code POST /chat/completions}, and each speaks it a little differently:
 *       the ceiling on tokens has two names, reasoning is switched by a field that some refuse, an
 *       error is an object with one and a string with the other, and a proxy in between answers in
 *       HTML.
 *   <li>{@code POST /responses} is the younger protocol: other names for the same, a list of items
 *       of many kinds as the answer, and the only way to have xAI search the web or X. A search is
 *       charged by the piece, takes up to 45 seconds, and leaves links in the text.
 *   <li>An error message may quote the key or the request back at us.
 *   <li>A model that reasons can spend its whole allowance on thinking and then say nothing, or
 *       stop in mid-sentence with the status 200.
 *   <li>The JDK's client stops watching the clock once the headers are in.
 *   <li>A weights file in the GGUF format names the architecture of its model, and llama.cpp
 *       refuses one that it does not know. A malformed file can crash the process that loads it.
 *   <li>X refuses a text that the account posted a short while ago.
 *   <li>Somebody who writes twice reads both answers, one below the other.
 * </ul>
 *
 * <p>{@link dev.rapport.model.ModelRungs} takes the rung that {@link dev.rapport.model.ModelConfig}
 * names and makes the one {@link dev.rapport.reply.ReplyWriter}. {@code HostedReplyWriter} asks an
 * endpoint in one of two {@code Protocol}s, which say how it is asked and how its answer is read;
 * what an error, a bill or half an answer means is the same for both. {@code Citations} takes the
 * links out of an answer and hands them on as sources. {@code BuiltinReplyWriter} picks from the
 * {@code AnswerBank}, whose words are the YAML files beside it in the resources. {@code
 * ScriptedModelResource} serves the same words over HTTP, so that the way to an endpoint can be
 * tried without one. {@code GgufReplyWriter} asks weights that {@link dev.rapport.model.gguf} runs,
 * after {@code GgufPreflight} has looked at the file.
 *
 * <p>Traps: a written answer goes to people who are grieving, furious or joking, after a message
 * that nobody here has read: every opener must read well before every core and every closer, and
 * none may claim to know or to have done anything. A new list in a YAML file is tested as a whole,
 * in every combination.
 */
package dev.rapport.model;

package dev.rapport.reply;

/**
 * What a language model is told.
 *
 * @param system our own words only
 * @param user the untrusted post, fenced by a marker made for this call
 * @param version the template's name and content hash, for example {@code reply@1a2b3c4d}
 */
public record Prompt(String system, String user, String version) {}

package dev.rapport.reply;

/**
 * What an answer says that it rests on; for a reviewer, never posted. A stranger's page: not to be
 * trusted, and not fetched by anybody here.
 *
 * @param url {@code http} or {@code https}, at most 500 characters
 * @param title one line; the host where there is no title
 */
public record Source(String url, String title) {}

package dev.rapport.post;

/**
 * One {@code @handle} inside a post's text.
 *
 * @param handle the name without the {@code @}
 * @param start first UTF-16 index in the text, of the {@code @}
 * @param end index after the last character
 * @param typed true when the author wrote it; false when the platform put it there because the post
 *     answers somebody (the "reply prefix"), which summons nobody
 */
public record Tag(String handle, int start, int end, boolean typed) {}

package dev.rapport.post;

import java.util.Objects;

/**
 * Who wrote a post.
 *
 * @param id the platform's stable id; rules compare this, because handles change hands
 * @param handle the name after the {@code @}, for showing and for tags; may be empty when unknown
 */
public record Author(String id, String handle) {

  public Author {
    Objects.requireNonNull(id, "id");
    handle = handle == null ? "" : handle;
  }
}

package dev.rapport.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Who wrote a post.
 *
 * @param id the platform's stable id; rules compare this, because handles change hands
 * @param handle the name after the {@code @}, for showing and for tags; may be empty when unknown
 * @param followers how many follow them, where the platform tells; what was kept before it was
 *     asked has none
 */
public record Author(
    String id, String handle, @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalLong followers) {

  public Author {
    Objects.requireNonNull(id, "id");
    handle = handle == null ? "" : handle;
    followers = followers == null ? OptionalLong.empty() : followers;
  }

  /** Of whose followers nobody tells. */
  public Author(String id, String handle) {
    this(id, handle, OptionalLong.empty());
  }
}

package dev.rapport.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A request's body that holds texts: taken as it comes, so that a long one is not read to its end.
 */
public final class JsonBody {

  private JsonBody() {}

  /**
   * @param longest KiB
   * @return empty for a body that is {@code null} in JSON
   * @throws ClientErrorException 413 when it is longer
   * @throws BadRequestException when it is no JSON of this kind
   */
  public static <T> Optional<T> read(InputStream body, int longest, ObjectMapper json, Class<T> as)
      throws IOException {
    byte[] bytes = body.readNBytes(longest * 1024 + 1);
    if (bytes.length > longest * 1024) {
      throw new ClientErrorException(
          "the body must not be longer than " + longest + " KiB", Status.REQUEST_ENTITY_TOO_LARGE);
    }
    try {
      return Optional.ofNullable(json.readValue(bytes, as));
    } catch (JsonProcessingException e) {
      throw new BadRequestException(e);
    }
  }
}

package dev.rapport.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rapport.post.SafeText;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Under {@code /api} every error is JSON with one line that says what is wrong. */
final class ApiErrors {

  @ServerExceptionMapper
  Response map(WebApplicationException failure, UriInfo uri) {
    Response response = failure.getResponse();
    boolean plain = !uri.getPath().startsWith("/api") || response.hasEntity();
    return plain ? response : error(response.getStatus(), line(failure));
  }

  @ServerExceptionMapper
  Response map(JsonProcessingException failure) {
    return error(400, "the body is not the JSON that is expected here");
  }

  private static String line(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause instanceof JsonProcessingException
        ? "the body is not the JSON that is expected here"
        : SafeText.oneLine(String.valueOf(failure.getMessage()), 200);
  }

  private static Response error(int status, String line) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(Map.of("error", line))
        .build();
  }
}

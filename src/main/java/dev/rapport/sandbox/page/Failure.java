package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One clear line for the page's status, when there is no form to show it beside. */
final class Failure {

  private Failure() {}

  static Response of(Refusal refusal) {
    return text(Response.Status.CONFLICT, refusal.sentence());
  }

  static Response gone() {
    return text(Response.Status.NOT_FOUND, Refusal.NO_SUCH_POST.sentence());
  }

  static Response badRequest(String line) {
    return text(Response.Status.BAD_REQUEST, line);
  }

  private static Response text(Response.Status status, String line) {
    return Response.status(status).type(MediaType.TEXT_PLAIN_TYPE).entity(line).build();
  }
}

package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers without a problem. */
final class Ok {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

  private Ok() {}

  static Response body(String json) {
    return Response.ok(json, JSON).build();
  }

  static Response created(ObjectNode data) {
    return Response.status(Response.Status.CREATED).type(JSON).entity(wrap(data)).build();
  }

  static Response status(int status, ObjectNode body) {
    return Response.status(status).type(JSON).entity(body.toString()).build();
  }

  static Response stream(OpenStream stream) {
    return Response.ok(stream, JSON).build();
  }

  static Response data(ObjectNode data) {
    return body(wrap(data));
  }

  /** {@code {"data":{"liked":true}}} and its like. */
  static Response flag(String name, boolean value) {
    return data(Json.object().put(name, value));
  }

  private static String wrap(ObjectNode data) {
    return Json.object().<ObjectNode>set("data", data).toString();
  }
}

package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.oauth.Exchange;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the endpoints of OAuth answer; none of it is in X's documents. */
final class OAuthAnswer {

  private OAuthAnswer() {}

  /** An answer of OAuth 1.0a: names and values in turn. */
  static Response form(String... pairs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(pairs[i]).append('=').append(encode(pairs[i + 1]));
    }
    return Response.ok(body.toString(), MediaType.TEXT_HTML).build();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** An error as v1.1 told it. */
  static Response error(int status, int code, String message) {
    ObjectNode error = Json.object().put("code", code).put("message", message);
    ObjectNode body = Json.object();
    body.set("errors", Json.array(List.of(error)));
    return json(status, body);
  }

  static Response tokens(Exchange.Issued issued) {
    ObjectNode body = Json.object();
    body.put("token_type", "bearer");
    body.put("expires_in", issued.life().toSeconds());
    body.put("access_token", issued.access());
    body.put("scope", String.join(" ", issued.scopes()));
    issued.refresh().ifPresent(token -> body.put("refresh_token", token));
    return json(200, body);
  }

  static Response refused(int status, Exchange.Refused refused) {
    ObjectNode body = Json.object();
    body.put("error", refused.error());
    body.put("error_description", refused.description());
    return json(status, body);
  }

  static Response json(int status, ObjectNode body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body.toString())
        .build();
  }
}

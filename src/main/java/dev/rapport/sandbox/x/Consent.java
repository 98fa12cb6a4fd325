package dev.rapport.sandbox.x;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a page of consent was called with, and what the person answered on it.
 *
 * @param asked what the app asks, one value for each name
 * @param person the handle that was typed; empty until then
 * @param answer which button was pressed; empty until then
 */
record Consent(Map<String, String> asked, String person, String answer) {

  static final String NO_NAME = "A name has 1 to 15 letters, digits or underscores.";

  static Consent of(MultivaluedMap<String, String> parameters) {
    Map<String, String> asked = new TreeMap<>();
    parameters.forEach((name, values) -> asked.put(name, values.getFirst()));
    String person = asked.remove("as");
    String answer = asked.remove("answer");
    return new Consent(asked, person == null ? "" : person, answer == null ? "" : answer);
  }

  boolean isRefusal() {
    return !answer.equals("authorize");
  }

  /** What the form has to carry on. */
  List<Map.Entry<String, String>> hidden() {
    return List.copyOf(asked.entrySet());
  }

  static Response page(ConsentView view) {
    return html(200, Templates.authorize(view).render());
  }

  /** A page that only says something. */
  static Response note(int status, String title, String text) {
    return html(status, Templates.note(title, text).render());
  }

  private static Response html(int status, String page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(page)
        .build();
  }

  /** Sends the browser on, with these names and values added to the address. */
  static Response redirect(URI to, String... pairs) {
    UriBuilder address = UriBuilder.fromUri(to);
    for (int i = 0; i < pairs.length; i += 2) {
      address.queryParam(pairs[i], "{" + pairs[i] + "}");
    }
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return Response.status(Response.Status.FOUND).location(address.buildFromMap(values)).build();
  }
}

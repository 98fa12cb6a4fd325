package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Person;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/**
 * The answer to a form that worked. The page's script gets a signal and stays where it is; a
 * browser without scripts gets the page anew.
 */
final class Script {

  /** The header that htmx sends. */
  static final String REQUEST = "HX-Request";

  private Script() {}

  /** The signal is the name of an event for the page. */
  static Response done(String script, Person person, String signal) {
    if (script != null) {
      return Response.noContent().header("HX-Trigger", signal).build();
    }
    UriBuilder page = UriBuilder.fromPath("/sandbox").queryParam("as", person.name());
    return Response.seeOther(page.build()).build();
  }
}

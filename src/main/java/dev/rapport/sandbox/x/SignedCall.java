package dev.rapport.sandbox.x;

import dev.rapport.sandbox.oauth.SignedRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that is signed as a whole, with a form in its body or none.
 *
 * @param signed empty when it is not signed
 * @param parameters of the form and of the query
 */
record SignedCall(Optional<SignedRequest> signed, Map<String, List<String>> parameters) {

  static SignedCall of(UriInfo uri, HttpHeaders headers, String body) {
    Map<String, List<String>> form = isForm(headers) ? form(body) : Map.of();
    String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    Optional<SignedRequest> signed =
        SignedRequest.read("POST", uri.getRequestUri(), authorization, form);
    Map<String, List<String>> all = new HashMap<>(uri.getQueryParameters());
    all.putAll(form);
    return new SignedCall(signed, all);
  }

  /** A parameter may stand in the header, in the form or in the query; empty when in none. */
  String parameter(String name) {
    return signed
        .map(request -> request.member(name))
        .filter(value -> !value.isEmpty())
        .orElseGet(() -> parameters.getOrDefault(name, List.of("")).getFirst());
  }

  private static boolean isForm(HttpHeaders headers) {
    return headers.getMediaType() != null
        && headers.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
  }

  private static Map<String, List<String>> form(String body) {
    Map<String, List<String>> form = new HashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decode(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

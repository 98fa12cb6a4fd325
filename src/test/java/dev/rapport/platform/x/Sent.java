package dev.rapport.platform.x;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.rapport.testing.x.XSpec;
import java.util.List;
import java.util.stream.Stream;

/** What the client sent to a stand-in for X. */
final class Sent {

  private Sent() {}

  static Stream<Request> to(WireMockExtension x) {
    return x.getAllServeEvents().stream().map(event -> request(event.getRequest()));
  }

  /** What X's documents say against any of it. */
  static List<String> faults(WireMockExtension x) {
    return to(x).flatMap(request -> XSpec.faults(request).stream()).toList();
  }

  private static Request request(LoggedRequest logged) {
    String path = logged.getUrl().replaceFirst("\\?.*", "");
    SimpleRequest.Builder request = new SimpleRequest.Builder(logged.getMethod().getName(), path);
    logged
        .getQueryParams()
        .forEach((name, parameter) -> request.withQueryParam(name, parameter.values()));
    logged.getHeaders().all().forEach(header -> request.withHeader(header.key(), header.values()));
    if (logged.getBody().length > 0) {
      request.withBody(logged.getBodyAsString());
    }
    return request.build();
  }
}

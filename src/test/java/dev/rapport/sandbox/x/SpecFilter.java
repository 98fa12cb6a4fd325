package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import dev.rapport.testing.x.XSpec;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every answer of the sandbox that a test sees against X's documents. */
final class SpecFilter implements Filter {

  private static final String PREFIX = "/sandbox/x";

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    assertThat(XSpec.faults(asked(request), answered(response)))
        .as("X's documents against this answer: %s", response.asString())
        .isEmpty();
    return response;
  }

  private static Request asked(FilterableRequestSpecification request) {
    String path = URI.create(request.getURI()).getPath().substring(PREFIX.length());
    SimpleRequest.Builder asked = new SimpleRequest.Builder(request.getMethod(), path);
    request.getQueryParams().forEach((name, value) -> asked.withQueryParam(name, value));
    return asked.build();
  }

  private static com.atlassian.oai.validator.model.Response answered(Response response) {
    return SimpleResponse.Builder.status(response.statusCode())
        .withContentType(response.contentType())
        .withBody(response.asString())
        .build();
  }
}

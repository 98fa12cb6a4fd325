package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Fault;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Plays that part of a fault which comes after the deed: what becomes of the answer. */
@XApi
@Provider
@Priority(FaultsAfter.LAST_BUT_THE_HEADERS)
class FaultsAfter implements ContainerResponseFilter {

  static final int LAST_BUT_THE_HEADERS = 2500;

  private static final int SECONDS_TO_CLOSE = 5;

  private final Caller caller;
  private final CurrentVertxRequest http;
  private final Clock clock;

  FaultsAfter(Caller caller, CurrentVertxRequest http, Clock clock) {
    this.caller = caller;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    caller.fault().ifPresent(fault -> play(fault, response));
  }

  private void play(Fault fault, ContainerResponseContext response) {
    switch (fault) {
      case Fault.ResetBeforeCommit reset -> hangUp();
      case Fault.ResetAfterCommit reset -> hangUp();
      case Fault.Truncated truncated -> breakOff(response);
      case Fault.Empty empty -> {
        response.setStatus(200);
        response.setEntity("");
      }
      case Fault.MissingFields missing -> {
        if (response.getEntity() instanceof String whole) {
          response.setEntity(FaultyAnswers.without(missing.fields(), whole));
        }
      }
      case Fault.Status status -> replace(response, FaultyAnswers.problem(status, clock.instant()));
      case Fault.Html html -> replace(response, FaultyAnswers.page(html));
      case Fault.Latency done -> {}
      case Fault.CreditRunsOut done -> {}
      case Fault.OnTheWay later -> {}
    }
  }

  private static void replace(ContainerResponseContext response, Response by) {
    response.setStatus(by.getStatus());
    response.setEntity(by.getEntity(), null, by.getMediaType());
    MultivaluedMap<String, Object> headers = response.getHeaders();
    by.getHeaders().forEach(headers::put);
  }

  /** Announces the whole and sends half of it. */
  private void breakOff(ContainerResponseContext response) {
    String whole = text(response);
    int length = whole.getBytes(StandardCharsets.UTF_8).length;
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length);
    int half = whole.codePointCount(0, whole.length()) / 2;
    response.setEntity(whole.substring(0, whole.offsetByCodePoints(0, half)));
    HttpConnection connection = http.getCurrent().request().connection();
    http.getCurrent().addEndHandler(sent -> connection.close());
  }

  /** What is written from now on goes nowhere. */
  private void hangUp() {
    HttpServerRequest request = http.getCurrent().request();
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset();
    } else {
      close(request.connection());
    }
  }

  /** Waits until it is done, so that nothing of the answer can slip out. */
  private static void close(HttpConnection connection) {
    connection
        .close()
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(SECONDS_TO_CLOSE, TimeUnit.SECONDS)
        .exceptionally(closedAlready -> null)
        .join();
  }

  private static String text(ContainerResponseContext response) {
    return response.getEntity() instanceof String text ? text : "";
  }
}

package dev.rapport.sandbox.x;

import dev.rapport.sandbox.stream.Wire;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** An HTTP answer in chunks, one for each line. The client may be gone at any time. */
final class HttpWire implements Wire {

  private final AtomicInteger behind = new AtomicInteger();
  private final ServerHttpResponse response;
  private final HttpServerRequest request;

  HttpWire(ServerHttpResponse response, HttpServerRequest request) {
    this.response = response;
    this.request = request;
  }

  @Override
  public void write(String text) {
    behind.incrementAndGet();
    unlessGone(
        () ->
            response
                .write(text.getBytes(StandardCharsets.UTF_8))
                .whenComplete((done, gone) -> behind.decrementAndGet()));
  }

  @Override
  public int behind() {
    return behind.get();
  }

  @Override
  public void end() {
    unlessGone(response::end);
  }

  @Override
  public void cut() {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset();
    } else {
      request.connection().close();
    }
  }

  /** Writing to an answer that has ended in the meantime is no mistake. */
  private static void unlessGone(Runnable write) {
    try {
      write.run();
    } catch (IllegalStateException gone) {
      // The connection learns of it from the server.
    }
  }
}

package dev.rapport.platform.x;

import dev.rapport.post.OnceAnHour;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where X delivers events. There only with {@code rapport.platform.x.intake=webhook}; X must be
 * answered within 10 s, and takes anything but 200 for a failure.
 */
@Path("/webhooks/x")
@RunOnVirtualThread
public class XWebhookResource {

  private static final Logger LOG = Logger.getLogger(XWebhookResource.class);

  /** An event is some kilobytes. */
  private static final int LARGEST = 1 << 20;

  private final XConfig config;
  private final XWebhook webhook;
  private final MeterRegistry meters;
  private final OnceAnHour warnings;

  XWebhookResource(XConfig config, XWebhook webhook, MeterRegistry meters, Clock clock) {
    this.config = config;
    this.webhook = webhook;
    this.meters = meters;
    this.warnings = new OnceAnHour(clock);
  }

  /** X asks whether we know the consumer secret: when it is registered, and again every hour. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response challenge(@RestQuery("crc_token") String token) {
    XSignature signature = signature();
    return token == null || token.isEmpty() || token.length() > 512
        ? error(400, "crc_token is missing")
        : Response.ok(
                Map.of("response_token", signature.of(token.getBytes(StandardCharsets.UTF_8))))
            .build();
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response deliver(
      @HeaderParam("x-twitter-webhooks-signature") String signed, InputStream in)
      throws IOException {
    XSignature signature = signature();
    byte[] body = in.readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return refuse(413, "an event of more than a mebibyte");
    }
    if (!signature.fits(body, signed)) {
      return refuse(401, "an event that is not signed with our consumer secret");
    }
    return take(body);
  }

  private Response take(byte[] body) {
    try {
      return webhook.take(body)
          ? Response.ok(Map.of()).build()
          : error(503, "who we are on X is not known yet");
    } catch (RuntimeException e) {
      LOG.warnf("an event of X cannot be stored now: %s", e.toString());
      return error(503, "it cannot be stored now");
    }
  }

  private XSignature signature() {
    if (config.intake() != XIntake.WEBHOOK) {
      throw new NotFoundException();
    }
    return new XSignature(config.consumerSecret().orElseThrow(NotFoundException::new));
  }

  /** Anybody can send something here, so that the log is told once and the meter always. */
  private Response refuse(int status, String why) {
    meters.counter("rapport.webhook.refused", "platform", XPostReader.PLATFORM).increment();
    if (warnings.isDue(why)) {
      LOG.warnf("at /webhooks/x was refused: %s; more of it is only counted", why);
    }
    return error(status, why);
  }

  private static Response error(int status, String why) {
    return Response.status(status).entity(Map.of("error", why)).build();
  }
}

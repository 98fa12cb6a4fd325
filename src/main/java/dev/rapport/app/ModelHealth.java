package dev.rapport.app;

import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ReplyWriter.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says which model answers and why, and what a model on this machine is in trouble with. Always up:
 * mentions wait for a model, and another instance would have none either.
 */
@Readiness
@ApplicationScoped
class ModelHealth implements HealthCheck {

  private final ReplyWriter writer;

  ModelHealth(ReplyWriter writer) {
    this.writer = writer;
  }

  @Override
  public HealthCheckResponse call() {
    Rung rung = writer.rung();
    return HealthCheckResponse.named("model")
        .up()
        .withData("rung", rung.name())
        .withData("why", rung.why())
        .build();
  }
}

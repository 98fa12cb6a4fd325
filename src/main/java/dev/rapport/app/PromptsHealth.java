package dev.rapport.app;

import dev.rapport.reply.prompt.PromptShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says which texts in files are not used. Always up: an edit that waits harms nobody. */
@Readiness
@ApplicationScoped
class PromptsHealth implements HealthCheck {

  private final PromptShelf shelf;

  PromptsHealth(PromptShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public HealthCheckResponse call() {
    List<String> waiting = shelf.waiting();
    return HealthCheckResponse.named("prompts")
        .up()
        .withData("waiting", waiting.isEmpty() ? "none" : String.join("; ", waiting))
        .build();
  }
}

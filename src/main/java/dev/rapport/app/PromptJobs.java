package dev.rapport.app;

import dev.rapport.reply.prompt.PromptShelf;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.Config;

/** Takes over what is newly approved, every second, on every instance that has a role. */
@ApplicationScoped
class PromptJobs {

  private final PromptShelf shelf;
  private final Config config;

  PromptJobs(PromptShelf shelf, Config config) {
    this.shelf = shelf;
    this.config = config;
  }

  /**
   * Before the first mention is heard, since what a file says may not be approved. A preview and a
   * sandbox alone have no record, and show what the files say.
   */
  void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    if (config.getOptionalValue("quarkus.datasource.active", Boolean.class).orElse(true)) {
      shelf.look();
    }
  }

  void start(Rounds rounds) {
    rounds.often("prompts", shelf::look);
  }
}

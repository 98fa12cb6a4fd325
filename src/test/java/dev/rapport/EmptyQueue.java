package dev.rapport;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Outcomes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** A running program in which nothing waits for a person when a test begins. */
abstract class EmptyQueue {

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  Outcomes outcomes;

  @BeforeEach
  void emptyTheQueue() {
    jdbi.useHandle(
        handle ->
            handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'"));
    outcomes = Outcomes.at(x);
    jobs.start();
  }
}

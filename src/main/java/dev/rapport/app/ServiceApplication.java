package dev.rapport.app;

import dev.rapport.reply.ReplyWriter;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;

/** The service, once all of it is up: greets, starts the work and waits for the end. */
public final class ServiceApplication implements QuarkusApplication {

  private final Jobs jobs;
  private final ReplyWriter writer;
  private final Config config;

  ServiceApplication(Jobs jobs, ReplyWriter writer, Config config) {
    this.jobs = jobs;
    this.writer = writer;
    this.config = config;
  }

  @Override
  public int run(String... arguments) {
    jobs.start();
    greet();
    Quarkus.waitForExit();
    return Exit.DONE;
  }

  private void greet() {
    String base =
        "http://%s:%s"
            .formatted(
                config.getValue("quarkus.http.host", String.class),
                config.getValue("quarkus.http.port", String.class));
    Welcome welcome = Welcome.chosen();
    System.out.println();
    System.out.println(welcome.greeting());
    welcome.addresses(base).forEach(System.out::println);
    if (welcome != Welcome.SANDBOX) {
      System.out.printf("  model  %s, because %s%n", writer.rung().name(), writer.rung().why());
    }
    System.out.println();
    System.out.flush();
  }
}

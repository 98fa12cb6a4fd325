package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Chromium;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A running program and a real browser to look at it. After each test the browser must have nothing
 * to complain of, unless the test says that it may.
 */
abstract class ConsoleBrowser {

  static Chromium chromium;

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeAll
  static void launchBrowser() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void startJobs() {
    jobs.start();
  }

  @AfterEach
  void closeWindows() {
    try {
      if (!mayComplain()) {
        assertThat(chromium.complaints()).isEmpty();
      }
    } finally {
      chromium.closeWindows();
    }
  }

  /** True where being refused is what is tried. */
  boolean mayComplain() {
    return false;
  }
}

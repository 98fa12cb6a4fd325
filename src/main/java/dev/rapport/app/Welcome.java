package dev.rapport.app;

import java.util.List;

/** The lines that tell somebody who has just started the program where to go. */
enum Welcome {
  DEMO("Rapport's demo is ready. Everything runs on this machine; nothing is posted anywhere.") {
    @Override
    List<String> addresses(String base) {
      return List.of(
          "  talk to it     " + base + "/sandbox",
          "  watch it work  " + base + "/",
          "  its API        " + base + "/q/openapi",
          "Answers of low risk go out at once here; a real account begins with a person at each.");
    }
  },
  RUN("Rapport is ready.") {
    @Override
    List<String> addresses(String base) {
      return List.of("  console  " + base + "/", "  API      " + base + "/q/openapi");
    }
  },
  SANDBOX("The sandbox network is ready.") {
    @Override
    List<String> addresses(String base) {
      return List.of(
          "  page      " + base + "/sandbox",
          "  X API v2  " + base + "/sandbox/x/2  (Authorization: Bearer sandbox:NAME)");
    }
  };

  private static volatile Welcome next = RUN;

  private final String greeting;

  Welcome(String greeting) {
    this.greeting = greeting;
  }

  abstract List<String> addresses(String base);

  /** Chooses the greeting that is given once the service is up. */
  void isNext() {
    next = this;
  }

  static Welcome chosen() {
    return next;
  }

  String greeting() {
    return greeting;
  }
}

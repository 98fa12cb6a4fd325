package dev.rapport.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the program starts. */
@QuarkusMain
public final class Rapport {

  private Rapport() {}

  public static void main(String[] args) {
    Quarkus.run(args);
  }
}

package dev.rapport;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * By reading: 0.1 cent for the mention, 1 cent for the answer, 0.1 cent for what people did with
 * it.
 */
@QuarkusTest
@TestProfile(PollCostTest.Settings.class)
class PollCostTest extends CostContract {

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of("rapport.platform.x.intake", "poll");
    }
  }

  @Override
  int mentions() {
    return 190;
  }

  @Override
  String[] mishaps() {
    return new String[] {};
  }

  @Override
  Map<String, String> parts() {
    return Map.of("owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfATalk() {
    return Map.of("owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfALike() {
    return Map.of();
  }

  @Override
  String mean() {
    return "0.0125";
  }
}

package dev.rapport;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * The contract of intake, by reading the mentions timeline: late and out of order, some pages cut
 * off.
 */
@QuarkusTest
@TestProfile(PollIntakeTest.Settings.class)
class PollIntakeTest extends IntakeContract {

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of("rapport.platform.x.intake", "poll");
    }
  }

  @Override
  String[] mishaps() {
    return new String[] {
      "'on':'GET /2/users/{id}/mentions','fault':'truncated','probability':0.2,'times':5",
      "'on':'GET /2/users/{id}/mentions','fault':'missing-fields','fields':['author_id'],'probability':0.2,'times':20"
    };
  }

  @Override
  String[] alone() {
    return new String[] {};
  }

  @Override
  String[] outage() {
    return new String[] {};
  }
}

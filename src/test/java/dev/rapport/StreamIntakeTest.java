package dev.rapport;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * The contract of intake, by the filtered stream: twice and out of order, with reading out of order
 * at first.
 */
@QuarkusTest
@TestProfile(StreamIntakeTest.Settings.class)
class StreamIntakeTest extends IntakeContract {

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of(
          "rapport.platform.x.intake",
          "stream",
          "rapport.platform.x.bearer-token",
          "sandbox-app:rapport");
    }
  }

  @Override
  String[] mishaps() {
    return new String[] {
      "'on':'GET /2/tweets/search/stream','fault':'duplicate','probability':0.2",
      "'on':'GET /2/tweets/search/stream','fault':'late','fromMillis':10,'toMillis':800,'probability':0.2",
      "'on':'GET /2/tweets/search/stream','fault':'garbage','probability':0.05"
    };
  }

  @Override
  String[] alone() {
    return new String[] {"'on':'GET /2/users/{id}/mentions','fault':'status','status':503"};
  }

  @Override
  String[] outage() {
    return new String[] {"'on':'GET /2/tweets/search/stream','fault':'drop','times':1"};
  }
}

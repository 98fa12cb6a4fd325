package dev.rapport;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * By the filtered stream: half a cent more, as each mention is a full read and is read again to be
 * sure.
 */
@QuarkusTest
@TestProfile(StreamCostTest.Settings.class)
class StreamCostTest extends CostContract {

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of("rapport.platform.x.intake", "stream");
    }
  }

  @Override
  int mentions() {
    return 50;
  }

  @Override
  String[] mishaps() {
    return new String[] {
      "'on':'GET /2/tweets/search/stream','fault':'duplicate','probability':0.2"
    };
  }

  @Override
  Map<String, String> parts() {
    return Map.of("streamed-post", "0.005", "owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfATalk() {
    return Map.of("streamed-post", "0.005", "owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfALike() {
    return Map.of();
  }

  @Override
  String mean() {
    return "0.0175";
  }
}

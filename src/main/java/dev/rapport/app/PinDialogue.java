package dev.rapport.app;

import dev.rapport.platform.x.XConfig;
import dev.rapport.platform.x.XConnected;
import dev.rapport.platform.x.XPinAuthorization;
import dev.rapport.platform.x.XPinAuthorization.Asked;
import dev.rapport.platform.x.XPinAuthorization.Keys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** OAuth 1.0a with a person who carries a PIN from a browser to the terminal. */
@Singleton
class PinDialogue {

  private static final String PREFIX = "RAPPORT_PLATFORM_X_";

  private final XPinAuthorization x;
  private final XConfig config;
  private final Path file;

  PinDialogue(XPinAuthorization x, XConfig config, RapportConfig rapport) {
    this.x = x;
    this.config = config;
    this.file = rapport.data().resolve("x-keys.env").toAbsolutePath().normalize();
  }

  XConnected connect(Duration patience) {
    return switch (x.ask()) {
      case Asked.Not not -> new XConnected.Not(not.why());
      case Asked.Open open -> connect(open, patience);
    };
  }

  private XConnected connect(Asked.Open open, Duration patience) {
    System.out.printf(
        """
        Open this address in a browser that is logged in to X as the bot, and authorize the app:

             %s

        Then type the PIN that X shows. Waiting for %d seconds.
        """,
        open.page(), patience.toSeconds());
    System.out.flush();
    Optional<String> pin = Typed.line(patience).filter(typed -> !typed.isBlank());
    if (pin.isEmpty()) {
      return new XConnected.Not("no PIN was typed; begin anew");
    }
    return switch (x.finish(open, pin.get())) {
      case Keys.Not not -> new XConnected.Not(not.why());
      case Keys.Given given -> kept(given);
    };
  }

  private XConnected kept(Keys.Given given) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(PREFIX + "CONSUMER_KEY", config.consumerKey().orElseThrow());
    settings.put(PREFIX + "CONSUMER_SECRET", config.consumerSecret().orElseThrow());
    settings.put(PREFIX + "ACCESS_TOKEN", given.accessToken());
    settings.put(PREFIX + "ACCESS_TOKEN_SECRET", given.accessTokenSecret());
    try {
      PrivateFile.write(file, settings);
    } catch (IOException e) {
      return new XConnected.Not("the keys cannot be kept in " + file);
    }
    System.out.printf(
        """

        The four keys are in a file that only you can read. To run with them:

             set -a; . %s; set +a; ./rapport run
        """,
        PrivateFile.quoted(file.toString()));
    if (config.clientId().isPresent()) {
      System.out.println(
          "\nTake rapport.platform.x.client-id away, or OAuth 2.0 goes before them.");
    }
    return given.connected();
  }
}

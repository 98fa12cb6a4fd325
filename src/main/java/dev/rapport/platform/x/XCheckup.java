package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Finding;
import dev.rapport.post.SafeText;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries every way to X that Rapport needs, without posting anything: at most three user reads and
 * one request to post that has no text and so cannot become a post.
 */
@Singleton
public class XCheckup {

  private final XClients clients;
  private final XConfig config;
  private final String handle;

  XCheckup(XClients clients, XConfig config, AccountConfig account) {
    this.clients = clients;
    this.config = config;
    this.handle = account.handle();
  }

  /** In the order in which an operator would mend things. */
  public List<Finding> look() {
    List<String> missing = missingKeys();
    if (!config.canCall()) {
      return List.of(
          Finding.amiss(
              "X: there are no keys, so nothing can be read or posted",
              "run './rapport connect x', or give RAPPORT_PLATFORM_X_BEARER_TOKEN and, to post, "
                  + String.join(", ", missing)));
    }
    List<Finding> findings = new ArrayList<>();
    if (config.clientId().isEmpty() && !missing.isEmpty() && missing.size() < 4) {
      findings.add(
          Finding.amiss(
              "X: some of the four keys of OAuth 1.0a are missing",
              "give " + String.join(", ", missing)));
    }
    XAnswer us = clients.reader().userByName(handle);
    findings.add(reading(us));
    if (us instanceof XAnswer.Ok ok) {
      XAdvice.onClock(ok.clockFault()).ifPresent(findings::add);
    }
    if (!(us instanceof XAnswer.NotSent)) {
      findings.add(account());
      findings.add(XPermissions.posting(clients.writer()));
      findings.add(price());
    }
    return findings;
  }

  private List<String> missingKeys() {
    Map<String, Optional<String>> keys = new LinkedHashMap<>();
    keys.put("CONSUMER_KEY", config.consumerKey());
    keys.put("CONSUMER_SECRET", config.consumerSecret());
    keys.put("ACCESS_TOKEN", config.accessToken());
    keys.put("ACCESS_TOKEN_SECRET", config.accessTokenSecret());
    return keys.entrySet().stream()
        .filter(key -> key.getValue().isEmpty())
        .map(key -> "RAPPORT_PLATFORM_X_" + key.getKey())
        .toList();
  }

  private Finding reading(XAnswer us) {
    return switch (us) {
      case XAnswer.Ok ok when ok.body().path("data").hasNonNull("id") ->
          Finding.fine("X can be read: @%s is there".formatted(handle));
      case XAnswer.Ok ok ->
          Finding.amiss("X knows no @" + handle, "look at the spelling of rapport.handle");
      case XAnswer.Failed failed -> XAdvice.on("X cannot be read", failed);
    };
  }

  private Finding account() {
    return switch (clients.writer().me("username")) {
      case XAnswer.Ok ok -> whose(ok.body().path("data"));
      case XAnswer.Failed failed -> XAdvice.on("X does not say whose keys these are", failed);
    };
  }

  private Finding whose(JsonNode us) {
    String name = SafeText.oneLine(us.path("username").asText(""), 30);
    return name.equalsIgnoreCase(handle)
        ? Finding.fine("the keys are those of @" + name)
        : Finding.amiss(
            "the keys are those of @%s and not of @%s".formatted(name, handle),
            "log in to X as @%s and make the access token there, or change rapport.handle"
                .formatted(handle));
  }

  /** Whether mentions are counted at what X really charges for them. */
  private Finding price() {
    return !config.ownsApp() || readsAsUs()
        ? XReadingPrice.asSet(config, handle)
        : XReadingPrice.full(
            config,
            "only a token of @%s itself reads cheaply: leave the app's bearer token away"
                .formatted(handle));
  }

  private boolean readsAsUs() {
    return clients.reader().me("username") instanceof XAnswer.Ok ok
        && ok.body().path("data").path("username").asText("").equalsIgnoreCase(handle);
  }
}

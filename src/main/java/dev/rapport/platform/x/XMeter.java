package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.CostLog;
import dev.rapport.mention.money.Price;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prices what X delivers, by the endpoint that was asked, and notes it. X charges for each post and
 * user in an answer, however many of them were wanted; an empty page and a refusal are free. What
 * is posted is not noted here: its price goes on record with the very step that says it is out.
 */
@Singleton
class XMeter {

  private final XPriceList prices;
  private final CostLog log;
  private final Clock clock;
  private final boolean ownsApp;
  private volatile boolean readsAsUs;

  XMeter(XConfig config, CostLog log, Clock clock) {
    this.prices = new XPriceList(config.prices());
    this.log = log;
    this.clock = clock;
    this.ownsApp = config.ownsApp();
  }

  /** Tells whether the token that reads is the account's own; until then it counts as an app's. */
  void readsAsUs(boolean ours) {
    readsAsUs = ours;
  }

  /** True when reading our own timelines costs anything. */
  boolean readingCosts() {
    return !prices.of(timeline()).isFree();
  }

  Price reply(String text) {
    return prices.reply(text);
  }

  /** A page of mentions: each is spent on itself, and its author's profile on it as well. */
  XAnswer mentions(XAnswer answer) {
    if (answer instanceof XAnswer.Ok ok) {
      Map<String, String> mentionBy = new HashMap<>();
      for (JsonNode post : ok.body().path("data")) {
        mentionBy.putIfAbsent(post.path("author_id").asText(), first(post));
      }
      Bill bill = new Bill(clock.instant());
      for (JsonNode post : ok.body().path("data")) {
        bill.add(timeline(), post, Optional.of(first(post)));
      }
      for (JsonNode user : ok.body().path("includes").path("users")) {
        String id = user.path("id").asText();
        bill.add(CostKind.USER_READ, user, Optional.ofNullable(mentionBy.get(id)));
      }
      bill.addIncludedPosts(ok.body());
      log.note(bill.costs);
    }
    return answer;
  }

  /** A page of what the account itself has posted. */
  XAnswer ownPosts(XAnswer answer) {
    return resources(answer, timeline());
  }

  /** Posts that were looked up one by one. */
  XAnswer posts(XAnswer answer) {
    return resources(answer, CostKind.POST_READ);
  }

  XAnswer users(XAnswer answer) {
    return resources(answer, CostKind.USER_READ);
  }

  /** Charged every time, and only when something was there to be taken back. */
  XAnswer deletion(XAnswer answer) {
    if (answer instanceof XAnswer.Ok ok && ok.body().path("data").path("deleted").asBoolean()) {
      Bill bill = new Bill(clock.instant());
      bill.add(CostKind.DELETION, Optional.empty(), Optional.empty());
      log.note(bill.costs);
    }
    return answer;
  }

  private XAnswer resources(XAnswer answer, CostKind kind) {
    if (answer instanceof XAnswer.Ok ok) {
      Bill bill = new Bill(clock.instant());
      JsonNode data = ok.body().path("data");
      if (data.isArray()) {
        data.forEach(resource -> bill.add(kind, resource, Optional.empty()));
      } else if (data.isObject()) {
        bill.add(kind, data, Optional.empty());
      }
      bill.addIncludedPosts(ok.body());
      log.note(bill.costs);
    }
    return answer;
  }

  private CostKind timeline() {
    return ownsApp && readsAsUs ? CostKind.OWNED_READ : CostKind.POST_READ;
  }

  private static String first(JsonNode post) {
    List<String> versions = XPostReader.versions(post);
    return versions.isEmpty() ? post.path("id").asText() : versions.getFirst();
  }

  /** What one answer costs. */
  private final class Bill {

    private final Instant at;
    private final List<Cost> costs = new ArrayList<>();

    Bill(Instant at) {
      this.at = at;
    }

    void add(CostKind kind, JsonNode resource, Optional<String> mention) {
      String id = resource.path("id").asText("");
      if (!id.isEmpty()) {
        add(kind, Optional.of(id), mention);
      }
    }

    void add(CostKind kind, Optional<String> resource, Optional<String> mention) {
      Price price = prices.of(kind);
      if (!price.isFree()) {
        costs.add(new Cost(XPostReader.PLATFORM, kind, price.usd(), at, resource, mention));
      }
    }

    /** Named so in one dialect or the other. */
    void addIncludedPosts(JsonNode body) {
      for (String name : List.of("tweets", "posts")) {
        body.path("includes")
            .path(name)
            .forEach(post -> add(CostKind.POST_READ, post, Optional.empty()));
      }
    }
  }
}

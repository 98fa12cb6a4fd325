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
import java.util.function.Function;

/**
 * Prices what X delivers, asked for or not, and notes it. X charges for each post and user in an
 * answer, however many of them were wanted; an empty page and a refusal are free. What is posted is
 * not noted here: its price goes on record with the very step that says it is out.
 *
 * <p>Sources: x-api/getting-started/pricing.mdx and, for events, x-api/activity/event-pricing, both
 * of August 2026. Where they say nothing the dearer reading counts: a post that was streamed and is
 * looked up the same day is charged twice. They have no line for rules, webhooks, subscriptions,
 * usage and hiding, which count as free.
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
      bill.addIncluded(ok.body(), mentionBy);
      log.note(bill.costs);
    }
    return answer;
  }

  /** A page of what the account itself has posted: each is spent on the mention that it answers. */
  XAnswer ownPosts(XAnswer answer) {
    return resources(answer, timeline(), post -> XPostReader.reference(post, "replied_to"));
  }

  /** Posts that were looked up or searched for. */
  XAnswer posts(XAnswer answer) {
    return resources(answer, CostKind.POST_READ, post -> Optional.empty());
  }

  XAnswer users(XAnswer answer) {
    return resources(answer, CostKind.USER_READ, user -> Optional.empty());
  }

  /**
   * A post that the filtered stream brought: a full post read, whether it is for us or not.
   *
   * @param message as it came: {@code data}, {@code includes}
   */
  void streamed(JsonNode message) {
    JsonNode post = message.path("data");
    Bill bill = new Bill(clock.instant());
    bill.add(CostKind.STREAMED_POST, post, Optional.of(first(post)));
    bill.addIncluded(message, Map.of());
    log.note(bill.costs);
  }

  /**
   * An event that was delivered: one about a like costs a like, one about a post a post, which is
   * also what an unknown one counts for; that a post was deleted is free. One post may be several
   * events, and each is charged; the same event again is not.
   */
  void event(XActivity.Event event) {
    Optional<CostKind> kind =
        switch (event.type()) {
          case "", "post.delete" -> Optional.empty();
          case "like.create" -> Optional.of(CostKind.LIKE_READ);
          default -> Optional.of(CostKind.ACTIVITY_EVENT);
        };
    Bill bill = new Bill(clock.instant());
    kind.ifPresent(it -> bill.add(it, event.key(), event.activity().about()));
    log.note(bill.costs);
  }

  /** Charged when something was there to be taken back, or may have been: once for a post. */
  XAnswer deletion(String id, XAnswer answer) {
    boolean charged =
        switch (answer) {
          case XAnswer.Ok ok -> ok.body().path("data").path("deleted").asBoolean();
          case XAnswer.Lost lost -> true;
          case XAnswer.Broken broken -> true;
          case XAnswer.Refused refused -> false;
          case XAnswer.NotSent notSent -> false;
        };
    if (charged) {
      Bill bill = new Bill(clock.instant());
      bill.add(CostKind.DELETION, Optional.of(id), Optional.empty());
      log.note(bill.costs);
    }
    return answer;
  }

  private XAnswer resources(
      XAnswer answer, CostKind kind, Function<JsonNode, Optional<String>> mention) {
    if (answer instanceof XAnswer.Ok ok) {
      Bill bill = new Bill(clock.instant());
      JsonNode data = ok.body().path("data");
      if (data.isArray()) {
        data.forEach(resource -> bill.add(kind, resource, mention.apply(resource)));
      } else if (data.isObject()) {
        bill.add(kind, data, mention.apply(data));
      }
      bill.addIncluded(ok.body(), Map.of());
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

    /**
     * What came beside what was asked for, in one dialect or the other.
     *
     * @param mentionBy the mention of an author, by the author's id
     */
    void addIncluded(JsonNode body, Map<String, String> mentionBy) {
      for (JsonNode user : body.path("includes").path("users")) {
        String id = user.path("id").asText();
        add(CostKind.USER_READ, user, Optional.ofNullable(mentionBy.get(id)));
      }
      for (String name : List.of("tweets", "posts")) {
        body.path("includes")
            .path(name)
            .forEach(post -> add(CostKind.POST_READ, post, Optional.empty()));
      }
    }
  }
}

package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * An error of X. Its kind comes from the status and the last segment of {@code type}; X puts too
 * much under {@code about:blank}, and there, and only there, its words are looked at.
 *
 * @param kind what it means for us
 * @param pause how long to leave X alone
 * @param status the HTTP status
 * @param hint what may be the cause, if anything is known; else empty
 */
record XProblem(Kind kind, Duration pause, int status, String hint) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What an error means for us. */
  enum Kind {
    RATE_LIMIT("rate limit"),
    CREDITS("no credits are left"),
    SPEND_CAP("the spend cap is reached"),
    USAGE_CAP("the month's cap on reading posts is reached"),
    CREDENTIALS("the credentials are refused"),
    NOT_SUMMONED("its author did not summon us"),
    RESTRICTED("its author restricts who may reply"),
    GONE("the post is gone"),
    DUPLICATE("duplicate text"),
    INVALID("the request is called invalid"),
    LOCKED("the account is locked"),
    SUSPENDED("the account is suspended"),
    FORBIDDEN("refused without a known reason"),
    OTHER("an unknown error");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** One line for an operator. */
  String words() {
    String words = "%s (status %d)".formatted(kind.words(), status);
    return hint.isEmpty() ? words : words + "; " + hint;
  }

  /**
   * Reads an error answer; one of X's own failures (status 5xx) proves nothing, nor does what
   * something between us and X says in its place.
   *
   * @param json the body, null when it is no JSON
   * @param pauses asked for the pause when it is one too many requests
   */
  static XAnswer read(
      HttpResponse<String> response, JsonNode json, Instant now, Supplier<Duration> pauses) {
    int status = response.statusCode();
    if (status >= 500) {
      return new XAnswer.Lost("X failed with status " + status, true);
    }
    if (!isProblem(status, json)) {
      return new XAnswer.Broken("status %d without a problem".formatted(status), response.body());
    }
    Kind kind = kind(status, json);
    Duration pause = kind == Kind.RATE_LIMIT ? pauses.get() : pause(kind);
    String hint = isOfTime(kind) ? XClock.fault(response.headers(), now) : "";
    return new XAnswer.Refused(new XProblem(kind, pause, status, hint));
  }

  /** What a wrong clock may bring about: a signature of another time, or an id to come. */
  private static boolean isOfTime(Kind kind) {
    return kind == Kind.CREDENTIALS || kind == Kind.INVALID;
  }

  /** True when X took the header for nobody's. */
  boolean isUnauthorized() {
    return status == 401;
  }

  /** A refusal is X's when it says why in JSON; these three mean the same from anybody. */
  private static boolean isProblem(int status, JsonNode json) {
    return json != null && json.isObject() || status == 401 || status == 402 || status == 429;
  }

  private static Kind kind(int status, JsonNode json) {
    String type = segment(json);
    return switch (status) {
      case 400 -> Kind.INVALID;
      case 401 -> Kind.CREDENTIALS;
      case 402 -> Kind.CREDITS;
      case 403 -> forbidden(type, words(json));
      case 404, 410 -> Kind.GONE;
      case 429 -> type.equals("usage-capped") ? Kind.USAGE_CAP : Kind.RATE_LIMIT;
      default -> Kind.OTHER;
    };
  }

  private static Kind forbidden(String type, String words) {
    return switch (type) {
      case "not-authorized-for-resource", "disallowed-resource" -> Kind.NOT_SUMMONED;
      case "resource-not-found", "resource-unavailable" -> Kind.GONE;
      case "client-forbidden", "unsupported-authentication" -> Kind.CREDENTIALS;
      case "usage-capped" -> Kind.USAGE_CAP;
      case "spend-cap-reached" -> Kind.SPEND_CAP;
      case "credits", "credits-depleted" -> Kind.CREDITS;
      default -> untyped(words);
    };
  }

  private static Kind untyped(String words) {
    if (words.contains("duplicate content")) {
      return Kind.DUPLICATE;
    }
    if (words.contains("deleted or not visible")) {
      return Kind.GONE;
    }
    if (words.contains("not been mentioned")) {
      return Kind.NOT_SUMMONED;
    }
    if (words.contains("restricted who can reply")) {
      return Kind.RESTRICTED;
    }
    if (words.contains("spendcapreached") || words.contains("spend cap")) {
      return Kind.SPEND_CAP;
    }
    if (words.contains("suspended")) {
      return Kind.SUSPENDED;
    }
    return words.contains("locked") ? Kind.LOCKED : Kind.FORBIDDEN;
  }

  /** What the problem is called, wherever its type lives; empty when it has none. */
  static String segment(JsonNode json) {
    String type = json == null ? "" : json.path("type").asText("");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static String words(JsonNode json) {
    return json == null
        ? ""
        : (json.path("title").asText("") + " " + json.path("detail").asText(""))
            .toLowerCase(Locale.ROOT);
  }

  private static Duration pause(Kind kind) {
    return switch (kind) {
      case CREDITS, SPEND_CAP, USAGE_CAP, LOCKED, SUSPENDED -> Duration.ofMinutes(15);
      case FORBIDDEN -> Duration.ofMinutes(10);
      case RATE_LIMIT, CREDENTIALS, NOT_SUMMONED, RESTRICTED, GONE, DUPLICATE, INVALID, OTHER ->
          MINUTE;
    };
  }
}

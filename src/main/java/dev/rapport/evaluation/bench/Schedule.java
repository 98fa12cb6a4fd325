package dev.rapport.evaluation.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;

/**
 * Mentions at a fixed rate from a moment on: the n-th exists from start + n/rate, whether or not
 * anybody looks. All on one thread, the stub's.
 */
final class Schedule {

  /** X's epoch, in milliseconds. */
  private static final long EPOCH = 1288834974657L;

  private static final int SEQUENCE_BITS = 22;

  private final Clock clock;
  private long base;
  private long start;
  private int rate;
  private int count;

  /** Nothing is due before it is begun. */
  Schedule(Clock clock) {
    this.clock = clock;
    begin(1, 0);
  }

  final void begin(int rate, int count) {
    this.rate = rate;
    this.count = count;
    this.base = snowflake(clock.millis());
    this.start = System.nanoTime();
  }

  int count() {
    return count;
  }

  /** When the n-th came to be, by the monotonic clock. */
  long createdAt(int n) {
    return start + n * 1_000_000_000L / rate;
  }

  long id(int n) {
    return base + n + 1L;
  }

  /** Which one has this id; −1 when none of this schedule has. */
  int index(long id) {
    long n = id - base - 1;
    return n >= 0 && n < count ? (int) n : -1;
  }

  /** The newest that exists and has an id below this; −1 when there is none. */
  int newestBefore(long until) {
    long exist = (System.nanoTime() - start) * rate / 1_000_000_000L + 1;
    long newest = Math.min(exist, count) - 1;
    return (int) Math.max(-1, Math.min(newest, until - base - 2));
  }

  int firstAfter(long since) {
    return (int) Math.max(0, Math.min(count, since - base));
  }

  JsonObject post(int n) {
    String id = String.valueOf(id(n));
    JsonObject tag =
        new JsonObject().put("start", 0).put("end", 8).put("username", "rapport").put("id", "42");
    return new JsonObject()
        .put("id", id)
        // Nobody is answered who says the same twice.
        .put("text", "@rapport good morning, how is the weather with you today? " + id)
        .put("author_id", String.valueOf(1000 + n % 5000))
        .put("conversation_id", id)
        .put("created_at", clock.instant().toString())
        .put("lang", "en")
        .put("edit_history_tweet_ids", new JsonArray().add(id))
        .put("entities", new JsonObject().put("mentions", new JsonArray().add(tag)));
  }

  private static long snowflake(long millis) {
    return (millis - EPOCH) << SEQUENCE_BITS;
  }
}

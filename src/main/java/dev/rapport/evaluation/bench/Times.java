package dev.rapport.evaluation.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What the stub saw, and when. All on one thread, the stub's. */
final class Times {

  private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);

  private Schedule schedule;
  private long[] served = new long[0];
  private boolean[] answered = new boolean[0];
  private Histogram overhead = new Histogram(LONGEST, 3);
  private int replies;
  private int doubles;
  private int completions;
  private int posts;
  private long firstReply;
  private long lastReply;

  void begin(Schedule schedule) {
    this.schedule = schedule;
    served = new long[schedule.count()];
    answered = new boolean[schedule.count()];
    overhead = new Histogram(LONGEST, 3);
    replies = 0;
    doubles = 0;
    firstReply = 0;
    lastReply = 0;
  }

  /** The n-th mention is handed out; only the first time counts. */
  void served(int n) {
    if (served[n] == 0) {
      served[n] = System.nanoTime();
    }
  }

  /** A reply to the n-th mention arrived; the model's own time is below what can be measured. */
  String posted(int n, long arrived) {
    if (n >= 0 && answered[n]) {
      doubles++;
    } else if (n >= 0) {
      answered[n] = true;
      replies++;
      firstReply = firstReply == 0 ? arrived : firstReply;
      lastReply = arrived;
      overhead.recordValue(Math.max(1, Math.min(LONGEST, (arrived - served[n]) / 1000)));
    }
    return String.valueOf(Long.MAX_VALUE / 2 + ++posts);
  }

  JsonObject completion() {
    String text =
        "Bright and a little windy in here, thank you for asking. Number " + ++completions;
    JsonObject message = new JsonObject().put("role", "assistant").put("content", text);
    JsonObject choice =
        new JsonObject().put("index", 0).put("finish_reason", "stop").put("message", message);
    return new JsonObject()
        .put("id", "stub")
        .put("object", "chat.completion")
        .put("model", "stub")
        .put("choices", new JsonArray().add(choice));
  }

  /** Microseconds; the rate is replies a second between the first and the last. */
  JsonObject summary() {
    double seconds = (lastReply - firstReply) / 1e9;
    return new JsonObject()
        .put("wanted", schedule == null ? 0 : schedule.count())
        .put("replies", replies)
        .put("doubles", doubles)
        .put("p50", overhead.getValueAtPercentile(50))
        .put("p95", overhead.getValueAtPercentile(95))
        .put("p99", overhead.getValueAtPercentile(99))
        .put("max", overhead.getMaxValue())
        .put("rate", seconds > 0 ? replies / seconds : 0);
  }
}

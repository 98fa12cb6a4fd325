package dev.rapport.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What was measured, as a table.
 *
 * @param start from process start to ready, on engines that run already
 * @param demo the same with embedded engines on a new data folder
 * @param idleMib resident memory of the bot before any load, without engines
 */
public record BenchReport(
    BenchRun.Setup setup, Duration start, Duration demo, long idleMib, Figures bot, Figures plain) {

  /** The table that {@code bench} prints. */
  public String table() {
    return """

        | | Rapport | plain loop | ratio | goal |
        | --- | --- | --- | --- | --- |
        | own overhead at 100 mentions/s, p50 | %s | %s | %s | ≤ 5 ms |
        | … p95 | %s | %s | %s | |
        | … p99 | %s | %s | %s | ≤ 25 ms |
        | sustained, model at 0 ms | %.0f/s | %.0f/s | %.0f %% of the plain loop | ≥ 1,000/s, ≥ 50 %% |
        | doubled replies | %d | %d | | 0 |
        | start to ready, production mode | %.1f s | | | ≤ 2 s |
        | start to ready, demo on a new folder | %.1f s | | | ≤ 8 s |
        | resident when idle, without engines | %d MiB | | | ≤ 350 MiB |

        %d processors, Java %s, %d s at the steady rate, %d mentions in the burst; broker, database,
        stubs and bot on one machine.
        """
        .formatted(
            millis(bot.p50()),
            millis(plain.p50()),
            times(bot.p50(), plain.p50()),
            millis(bot.p95()),
            millis(plain.p95()),
            times(bot.p95(), plain.p95()),
            millis(bot.p99()),
            millis(plain.p99()),
            times(bot.p99(), plain.p99()),
            bot.rate(),
            plain.rate(),
            100 * bot.rate() / plain.rate(),
            bot.doubles(),
            plain.doubles(),
            start.toMillis() / 1000.0,
            demo.toMillis() / 1000.0,
            idleMib,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            setup.seconds(),
            setup.burst());
  }

  private static String millis(long micros) {
    return "%.1f ms".formatted(micros / 1000.0);
  }

  private static String times(long ours, long theirs) {
    return "%.1f ×".formatted(ours / (double) Math.max(1, theirs));
  }

  /**
   * @param p50 own overhead in microseconds at the steady rate
   * @param rate replies a second in the burst
   * @param doubles mentions that were answered twice, in either
   */
  public record Figures(long p50, long p95, long p99, double rate, int doubles) {

    static Figures of(JsonNode steady, JsonNode burst) {
      return new Figures(
          steady.get("p50").asLong(),
          steady.get("p95").asLong(),
          steady.get("p99").asLong(),
          burst.get("rate").asDouble(),
          steady.get("doubles").asInt() + burst.get("doubles").asInt());
    }
  }
}

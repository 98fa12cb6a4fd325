package dev.rapport.mention.money;

import dev.rapport.mention.money.CostTotals.By;
import dev.rapport.mention.money.CostTotals.Total;
import dev.rapport.post.UtcDay;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What all of it cost, for operators. */
@Path("/api/costs")
@Tag(name = "Costs")
@RunOnVirtualThread
public class CostsResource {

  private static final String A_TIME =
      "must be a day like 2026-11-24 or a time like 2026-11-24T10:00:00Z";

  private final CostLog log;
  private final CostTotals totals;
  private final UsageLog usage;
  private final Clock clock;

  CostsResource(CostLog log, CostTotals totals, UsageLog usage, Clock clock) {
    this.log = log;
    this.totals = totals;
    this.usage = usage;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "What was spent, added up by day, month, author, thread, mention or kind")
  public Costs costs(
      @Parameter(description = "day, month, author, thread, mention or kind")
          @RestQuery
          @DefaultValue("day")
          String by,
      @Parameter(description = "A day or a time, UTC; the first of this month by default")
          @RestQuery
          Optional<String> since,
      @Parameter(description = "A day or a time, UTC, itself left out; now by default") @RestQuery
          Optional<String> until) {
    Instant now = clock.instant();
    Instant from = since.map(text -> time("since", text)).orElseGet(UtcDay.of(now)::startOfMonth);
    Instant to = until.map(text -> time("until", text)).orElse(now);
    if (to.isBefore(from)) {
      throw new BadRequestException("until must not be before since");
    }
    By parts = by(by);
    List<Total> lines = totals.totals(parts, from, to);
    return new Costs(parts.word(), from, to, log.spent(from, to), lines);
  }

  @GET
  @Path("usage")
  @Operation(summary = "How many posts each platform says were read, beside our own count")
  public List<Usage> usage() {
    return usage.latest();
  }

  private static By by(String word) {
    return Arrays.stream(By.values())
        .filter(by -> by.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadRequestException("by must be one of " + words()));
  }

  private static String words() {
    return Arrays.stream(By.values()).map(By::word).collect(Collectors.joining(", "));
  }

  private static Instant time(String name, String text) {
    try {
      return text.length() == "2026-11-24".length()
          ? new UtcDay(LocalDate.parse(text)).start()
          : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException(name + " " + A_TIME);
    }
  }

  /**
   * @param since from then on
   * @param until before then
   * @param usd the sum of it all, in US dollars; the lines are the thousand dearest
   */
  public record Costs(
      String by, Instant since, Instant until, BigDecimal usd, List<Total> totals) {}
}

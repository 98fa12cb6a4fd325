package dev.rapport.sandbox.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an app used, in UTC days.
 *
 * @param days those with any use, the earliest first
 */
public record Usage(List<Day> days) {

  /** One day, by endpoint and price. */
  public record Day(LocalDate date, List<Line> lines) {

    public BigDecimal usd() {
      return lines.stream().map(Line::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int units() {
      return lines.stream().mapToInt(Line::units).sum();
    }

    /** Posts that were read, in any way. */
    public int posts() {
      return lines.stream().filter(line -> line.price().isPostRead()).mapToInt(Line::units).sum();
    }
  }

  /** What one endpoint delivered at one price; the sum in US dollars. */
  public record Line(String endpoint, PriceClass price, int units, BigDecimal usd) {

    static Line of(String endpoint, PriceClass price, int units, Prices prices) {
      BigDecimal usd = price.price(prices).multiply(BigDecimal.valueOf(units));
      return new Line(endpoint, price, units, usd);
    }
  }

  public BigDecimal usd() {
    return days.stream().map(Day::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public int units() {
    return days.stream().mapToInt(Day::units).sum();
  }

  public int posts() {
    return days.stream().mapToInt(Day::posts).sum();
  }

  /** What falls into the calendar month of that day, which is X's billing cycle here. */
  public Usage inMonthOf(LocalDate day) {
    return new Usage(
        select(each -> each.date().withDayOfMonth(1).equals(day.withDayOfMonth(1))).toList());
  }

  /** That day's; nothing when nothing was used. */
  public Day on(LocalDate day) {
    return select(each -> each.date().equals(day))
        .findFirst()
        .orElseGet(() -> new Day(day, List.of()));
  }

  private Stream<Day> select(Predicate<Day> which) {
    return days.stream().filter(which);
  }
}

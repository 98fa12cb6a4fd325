package dev.rapport.sandbox.billing;

import dev.rapport.sandbox.SandboxConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What X would charge each app, by the handle of its owner in any letter case. It is kept in the
 * sandbox's folder; only a kill between a deed and its charge loses that charge.
 */
@ApplicationScoped
public class Meter {

  private final Map<String, TreeMap<LocalDate, DayUsage>> apps = new HashMap<>();
  private final Prices prices;
  private final Clock clock;
  private final ChargeBook book;

  @Inject
  Meter(Prices prices, Clock clock, SandboxConfig config) {
    this(prices, clock, config.folder());
  }

  Meter(Prices prices, Clock clock, Path folder) {
    this.prices = prices;
    this.clock = clock;
    this.book = ChargeBook.open(folder);
    book.replay(entry -> day(entry.app(), entry.date()).add(entry.charge()));
  }

  /** Puts it on the app's bill, unless it is there since midnight UTC; whether it was put. */
  public synchronized boolean charge(String app, Charge charge) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    boolean first = day(key(app), today).add(charge);
    if (first) {
      book.append(new ChargeBook.Entry(today.toString(), key(app), charge));
    }
    return first;
  }

  public synchronized Usage usage(String app) {
    List<Usage.Day> days =
        apps.getOrDefault(key(app), new TreeMap<>()).entrySet().stream()
            .map(day -> day.getValue().snapshot(day.getKey(), prices))
            .toList();
    return new Usage(days);
  }

  @PreDestroy
  void close() {
    book.close();
  }

  private DayUsage day(String app, LocalDate day) {
    TreeMap<LocalDate, DayUsage> days = apps.computeIfAbsent(app, name -> new TreeMap<>());
    if (!days.containsKey(day)) {
      days.headMap(day).values().forEach(DayUsage::close);
      days.put(day, new DayUsage());
    }
    return days.get(day);
  }

  private static String key(String app) {
    return app.toLowerCase(Locale.ROOT);
  }
}

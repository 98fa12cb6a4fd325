package dev.rapport.sandbox.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What X would charge each app, by the handle of its owner in any letter case. In memory only: a
 * restart begins a new bill.
 */
@ApplicationScoped
public class Meter {

  private final Map<String, TreeMap<LocalDate, DayUsage>> apps = new HashMap<>();
  private final Prices prices;
  private final Clock clock;

  Meter(Prices prices, Clock clock) {
    this.prices = prices;
    this.clock = clock;
  }

  /** Puts it on the app's bill, unless it is there since midnight UTC; whether it was put. */
  public synchronized boolean charge(String app, Charge charge) {
    TreeMap<LocalDate, DayUsage> days = apps.computeIfAbsent(key(app), name -> new TreeMap<>());
    LocalDate today = today();
    if (!days.containsKey(today)) {
      days.headMap(today).values().forEach(DayUsage::close);
      days.put(today, new DayUsage());
    }
    return days.get(today).add(charge);
  }

  public synchronized Usage usage(String app) {
    List<Usage.Day> days =
        apps.getOrDefault(key(app), new TreeMap<>()).entrySet().stream()
            .map(day -> day.getValue().snapshot(day.getKey(), prices))
            .toList();
    return new Usage(days);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String key(String app) {
    return app.toLowerCase(Locale.ROOT);
  }
}

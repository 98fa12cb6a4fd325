package dev.rapport.moderation.quality;

import dev.rapport.moderation.desk.DeskConfig;
import dev.rapport.moderation.quality.Looks.Pace;
import dev.rapport.post.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Draws what somebody is to look at beside their work. Which one is drawn follows from hashes
 * alone, so it is the same on every instance, and whoever reloads the page draws nothing new.
 */
@ApplicationScoped
public class OfferLook {

  /** So many decisions are between two second looks, or a quiet day would be nothing else. */
  private static final int APART = 3;

  private static final Duration MET_AGAIN = Duration.ofDays(90);

  private static final int HEX_DIGITS = 13;

  private final Looks looks;
  private final GoldenDrafts golden;
  private final Cares cares;
  private final QualityConfig config;
  private final DeskConfig desk;
  private final Clock clock;

  OfferLook(
      Looks looks,
      GoldenDrafts golden,
      Cares cares,
      QualityConfig config,
      DeskConfig desk,
      Clock clock) {
    this.looks = looks;
    this.golden = golden;
    this.cares = cares;
    this.config = config;
    this.desk = desk;
    this.clock = clock;
  }

  /** The look that somebody is at, or another one if it is time; empty mostly. */
  public Optional<Look> offer(String by) {
    if (config.secondLooks() == 0 && config.goldenShare() == 0) {
      return Optional.empty();
    }
    return looks.current(by).or(() -> draw(by, looks.pace(by)));
  }

  private Optional<Look> draw(String by, Pace pace) {
    boolean isGolden = lot(by, clock.instant(), pace.met()) < config.goldenShare();
    Optional<Look> look = isGolden ? golden(by) : Optional.empty();
    boolean mayBeSecond = config.secondLooks() > 0 && pace.since() >= APART;
    return look.isPresent() || !mayBeSecond
        ? look
        : looks.second(by, config.secondLooks(), cares.of(by).muted(), desk.claim());
  }

  /** Each in an order of the person's own, so that nobody can tell others what comes. */
  private Optional<Look> golden(String by) {
    Set<String> met = looks.met(by, MET_AGAIN);
    return golden.without(cares.of(by).muted()).stream()
        .filter(item -> !met.contains(item.name()))
        .min(Comparator.comparingDouble(item -> lot(by + " " + item.name())))
        .flatMap(item -> looks.golden(by, item, desk.claim()));
  }

  /** For somebody who has met so much on this day. */
  static double lot(String by, Instant now, long met) {
    return lot(by + " " + LocalDate.ofInstant(now, ZoneOffset.UTC) + " " + met);
  }

  /** From 0 on, below 1; evenly spread. */
  private static double lot(String of) {
    String hash = Sha256.hex("golden " + of);
    return Long.parseLong(hash.substring(0, HEX_DIGITS), 16) * 0x1p-52;
  }
}

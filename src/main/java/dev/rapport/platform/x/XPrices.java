package dev.rapport.platform.x;

import dev.rapport.post.Usd;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/**
 * What X charges, in US dollars; 0 is free. Source: X's pay-per-use price list of August 2026,
 * x-api/getting-started/pricing.mdx and x-api/activity/event-pricing.
 */
public interface XPrices {

  /** A post that is read: looked up, or of a timeline that is not owned. */
  @WithDefault("0.005")
  @WithConverter(Usd.class)
  BigDecimal postRead();

  /** A post of a timeline of the account that owns the app, read with that account's token. */
  @WithDefault("0.001")
  @WithConverter(Usd.class)
  BigDecimal ownedRead();

  /** A user that is read. */
  @WithDefault("0.010")
  @WithConverter(Usd.class)
  BigDecimal userRead();

  /** A like that is read, or told by an event. */
  @WithDefault("0.001")
  @WithConverter(Usd.class)
  BigDecimal likeRead();

  /** A post that a stream brings. */
  @WithDefault("0.005")
  @WithConverter(Usd.class)
  BigDecimal streamedPost();

  /** An event about a post. */
  @WithDefault("0.005")
  @WithConverter(Usd.class)
  BigDecimal activityEvent();

  /** One request to count posts. */
  @WithDefault("0.005")
  @WithConverter(Usd.class)
  BigDecimal count();

  /** A reply to somebody who named us. */
  @WithDefault("0.010")
  @WithConverter(Usd.class)
  BigDecimal reply();

  /** A post that answers nobody. */
  @WithDefault("0.015")
  @WithConverter(Usd.class)
  BigDecimal post();

  /**
   * A post with a link. X does not say whether a reply with one is cheaper, so it counts as dear.
   */
  @WithDefault("0.200")
  @WithConverter(Usd.class)
  BigDecimal postWithLink();

  /** A post that is taken back. */
  @WithDefault("0.010")
  @WithConverter(Usd.class)
  BigDecimal deletion();
}

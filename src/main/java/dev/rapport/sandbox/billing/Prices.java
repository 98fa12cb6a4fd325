package dev.rapport.sandbox.billing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/**
 * What the sandbox puts on the bill, in US dollars for one of each. The defaults are those of X's
 * page "Pricing" of August 2026.
 */
@ConfigMapping(prefix = "rapport.sandbox.prices")
public interface Prices {

  /** A post that is read. */
  @WithDefault("0.005")
  BigDecimal postRead();

  /** A post that the owner of the app reads in a timeline of their own. */
  @WithDefault("0.001")
  BigDecimal ownedRead();

  /** A user that is read. */
  @WithDefault("0.010")
  BigDecimal userRead();

  /** A like that is read, or told by an event. */
  @WithDefault("0.001")
  BigDecimal likeRead();

  /** A post that is written. */
  @WithDefault("0.015")
  BigDecimal create();

  /** A post that is written and holds an address. */
  @WithDefault("0.200")
  BigDecimal createWithUrl();

  /** A reply to somebody who summoned the account. */
  @WithDefault("0.010")
  BigDecimal summonedReply();

  /** A post that is deleted. */
  @WithDefault("0.010")
  BigDecimal delete();

  /** A request for counts. */
  @WithDefault("0.005")
  BigDecimal counts();

  /** A post that a stream delivers. */
  @WithDefault("0.005")
  BigDecimal streamedPost();

  /** An event about a post that is delivered. */
  @WithDefault("0.005")
  BigDecimal activityEvent();
}

package dev.rapport.mention.money;

import dev.rapport.post.Usd;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much may be spent, in US dollars; days and months are those of UTC. A cap is reached when
 * that much is spent, so {@code 0} spends nothing; an empty value is no cap.
 */
@ConfigMapping(prefix = "rapport.money")
public interface MoneyConfig {

  /** In a day, all platforms and models together. */
  PerDay perDay();

  /** In a month, all platforms and models together. */
  PerMonth perMonth();

  /**
   * On the mentions that one author sent today. Over it their mentions end as ineligible until
   * midnight.
   */
  @WithConverter(Usd.class)
  Optional<BigDecimal> perAuthorDay();

  /** On one thread, for as long as it lives. Over it its mentions end as ineligible. */
  @WithConverter(Usd.class)
  Optional<BigDecimal> perThread();

  interface PerDay {

    /** From here on there is a warning, no Thinking mode, and reactions are read less often. */
    @WithConverter(Usd.class)
    Optional<BigDecimal> soft();

    /**
     * From here on nothing is drafted by a model that costs, nothing is posted and no mention is
     * read until midnight. 25 is more than a thousand answers.
     */
    @WithDefault("25")
    @WithConverter(Usd.class)
    Optional<BigDecimal> hard();
  }

  interface PerMonth {

    /** As the soft cap of a day. */
    @WithConverter(Usd.class)
    Optional<BigDecimal> soft();

    /** As the hard cap of a day, until the month is over. */
    @WithDefault("250")
    @WithConverter(Usd.class)
    Optional<BigDecimal> hard();
  }
}

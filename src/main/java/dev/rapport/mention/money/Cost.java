package dev.rapport.mention.money;

import dev.rapport.post.PostRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that was spent.
 *
 * @param platform where, or for whose mention
 * @param usd US dollars
 * @param at when it was incurred
 * @param resource the id of what was delivered; the same one is charged once for its kind and day
 *     (UTC). Empty for what is charged every time.
 * @param mention the first version of the mention that it was spent on, or our answer to it, where
 *     that is known
 */
public record Cost(
    String platform,
    CostKind kind,
    BigDecimal usd,
    Instant at,
    Optional<String> resource,
    Optional<String> mention) {

  /** What is charged every time, for this mention. */
  public static Cost each(PostRef mention, Price price, Instant at) {
    return new Cost(
        mention.platform(),
        price.kind(),
        price.usd(),
        at,
        Optional.empty(),
        Optional.of(mention.id()));
  }
}

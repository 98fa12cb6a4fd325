package dev.rapport.moderation.quality;

/**
 * How somebody reviews, or everybody together.
 *
 * @param name empty for everybody
 * @param decisions on mentions in the last 28 days
 * @param medianSeconds from when a look was shown to its decision, of the last 90 days; null
 *     without a look. It is known of looks alone
 * @param agreement on second looks of the last 90 days, as the first or as the second
 * @param golden right decisions on golden items of the last 90 days
 * @param approvals drift of the share that is approved as it is
 * @param agreements drift of the agreement
 */
public record Measures(
    String name,
    int decisions,
    Long medianSeconds,
    Agreement agreement,
    Proportion golden,
    Drift approvals,
    Drift agreements) {}

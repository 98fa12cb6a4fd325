package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.network.SearchQuery;

/**
 * What an app wants to be told of.
 *
 * @param value as it was given
 * @param tag the app's own label; empty when it gave none
 * @param query the value, understood
 */
public record StreamRule(long id, String value, String tag, SearchQuery query) {}

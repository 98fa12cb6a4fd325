package dev.rapport.sandbox.oauth;

import java.util.Set;

/**
 * What a person lets an app do in their name.
 *
 * @param number tells grants apart that are alike
 * @param client the app's client id
 * @param person the handle
 */
public record Grant(long number, String client, String person, Set<String> scopes) {}

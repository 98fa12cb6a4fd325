package dev.rapport.moderation.access.oidc;

/**
 * Somebody, as their provider knows them: these two together change never and are nobody else
 * (OpenID Connect Core, 5.7).
 *
 * @param issuer the provider
 * @param id its word for them
 */
public record Subject(String issuer, String id) {}

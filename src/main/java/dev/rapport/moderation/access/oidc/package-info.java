/**
 * The way in by a team's own identity provider (OpenID Connect Core 1.0, the authorization code
 * flow with PKCE), beside the form.
 *
 * <p>Facts of the world: a provider is down now and then, and tells nobody when somebody has left;
 * names change hands, and only issuer and subject together are somebody (Core, 5.7); people choose
 * their own names there; codes and states end up in histories and logs; a page elsewhere can begin
 * a log-in in a browser, or end one that it began itself; a provider that knows a browser lets it
 * in without a question, hours after the password was given.
 *
 * <p>{@code OidcPages} sends a browser on a {@code Round} and takes it back; {@code
 * IdentityProvider} speaks with the provider; {@code IdTokens} believes nothing that is not signed,
 * fresh and for us; {@code AdmitPerson} makes of claims somebody with roles. What is opened then is
 * a session like any other, and this package has none of its own.
 *
 * <p>Traps: without {@code rapport.console.oidc.issuer} nothing here does anything, and no call is
 * made before somebody wants to come in. Messages of the library hold whole tokens, and are never
 * logged.
 */
package dev.rapport.moderation.access.oidc;

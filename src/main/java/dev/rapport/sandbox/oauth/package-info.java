/**
 * Who may act for whom: OAuth 1.0a and OAuth 2.0 as X runs them, without HTTP.
 *
 * <p>Facts of the world: a signature of OAuth 1.0a covers the method, the address and every
 * parameter, and its clock may be five minutes off; a code of OAuth 2.0 lives 30 seconds and is
 * good once; each refresh gives a new refresh token and spends the old one, so a program that loses
 * the answer has lost its access.
 *
 * <p>{@link dev.rapport.sandbox.oauth.SignedRequest} and {@link dev.rapport.sandbox.oauth.Nonces}
 * check signatures, {@link dev.rapport.sandbox.oauth.RequestTokens} is the way to a token of OAuth
 * 1.0a by way of a page, {@link dev.rapport.sandbox.oauth.Grants} is OAuth 2.0. {@code x} puts them
 * on the web and knows the keys, which follow from names.
 *
 * <p>Where X's behaviour is not known, the sandbox is the stricter: a refresh ends the access token
 * before it. Any address on this machine counts as a registered callback.
 *
 * <p>Trap: all of it is in memory. After a restart of the sandbox, tokens of OAuth 2.0 and open
 * authorisations are unknown; the keys and tokens that follow from names are not.
 */
package dev.rapport.sandbox.oauth;

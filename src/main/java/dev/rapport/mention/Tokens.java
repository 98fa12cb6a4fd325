package dev.rapport.mention;

import java.time.Instant;

/**
 * An access token that ends, and the token that gets the next one.
 *
 * @param access what a call shows; empty when the first one is still to be had
 * @param refresh good once
 * @param renewAt from when on the next ones should be asked for
 * @param until when the access token ends
 * @param seed tells from which setting of the operator's they came down, without giving it away;
 *     empty when from none
 */
public record Tokens(String access, String refresh, Instant renewAt, Instant until, String seed) {

  /** Without the tokens: this ends up in logs. */
  @Override
  public String toString() {
    return "Tokens[until=" + until + "]";
  }
}

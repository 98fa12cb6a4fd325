package dev.rapport.moderation.access.oidc;

import org.jboss.resteasy.reactive.RestQuery;

/** What the provider sends along with a browser; anybody can send it. */
public class Arrival {

  /** Longer ones are of nobody whom we know. */
  private static final int LONGEST = 4_096;

  @RestQuery String code;
  @RestQuery String state;
  @RestQuery String error;

  /** Who it says it is from (RFC 9207). */
  @RestQuery String iss;

  /**
   * @throws NotIn when it brings no code of this provider
   */
  void check(String issuer) {
    if (iss != null && !iss.equals(issuer)) {
      throw new NotIn(Refused.FORGED, "another provider has sent this");
    }
    if (error != null) {
      boolean denied = error.equals("access_denied");
      String known = error.matches("[a-z_]{1,40}") ? error : "what cannot be repeated";
      throw new NotIn(
          denied ? Refused.DENIED : Refused.FAILED, "the identity provider says " + known);
    }
    if (code == null || code.isEmpty() || code.length() > LONGEST) {
      throw new NotIn(Refused.FORGED, "there is no code");
    }
  }
}

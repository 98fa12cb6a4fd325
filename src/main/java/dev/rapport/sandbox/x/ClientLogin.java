package dev.rapport.sandbox.x;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which app asks for tokens: a confidential client shows its secret by HTTP Basic, a public one
 * only names itself.
 *
 * @param keys of the app; empty when nothing shows it, or what is shown is wrong
 * @param confidential whether it has shown its secret
 */
record ClientLogin(Optional<Keys> keys, boolean confidential) {

  private static final Pattern BASIC = Pattern.compile("(?i:basic) +(\\S+)");

  static ClientLogin of(String authorization, String clientId) {
    if (authorization == null) {
      return new ClientLogin(Keys.ofConsumer(clientId), false);
    }
    Matcher basic = BASIC.matcher(authorization.strip());
    return new ClientLogin(basic.matches() ? keys(basic.group(1)) : Optional.empty(), true);
  }

  private static Optional<Keys> keys(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return Keys.ofConsumer(pair.substring(0, Math.max(0, colon)))
          .filter(keys -> keys.consumerSecret().equals(pair.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

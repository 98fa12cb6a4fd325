package dev.rapport.sandbox.oauth;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request that says by OAuth 1.0a who sends it: RFC 5849, with HMAC-SHA1, the one method that X
 * takes. The query and a form are part of what is signed; any other body is not.
 */
public final class SignedRequest {

  private static final Pattern SCHEME = Pattern.compile("(?i:oauth) +(.*)", Pattern.DOTALL);
  private static final Pattern MEMBER = Pattern.compile("\\s*([A-Za-z_]+)=\"([^\"]*)\"\\s*");

  private final String method;
  private final URI uri;
  private final Map<String, String> oauth;
  private final List<Parameter> parameters;

  private SignedRequest(
      String method, URI uri, Map<String, String> oauth, List<Parameter> parameters) {
    this.method = method;
    this.uri = uri;
    this.oauth = oauth;
    this.parameters = parameters;
  }

  /** Whether a header is of this scheme at all. Null is not. */
  public static boolean claims(String header) {
    return header != null && SCHEME.matcher(header.strip()).matches();
  }

  /**
   * Reads a request; empty when the header is none of OAuth 1.0a, or broken.
   *
   * @param uri as the caller addressed it, with its query
   * @param form the members of a form in the body, in any order; empty when there is none
   */
  public static Optional<SignedRequest> read(
      String method, URI uri, String header, Map<String, List<String>> form) {
    return members(header)
        .map(
            oauth -> {
              List<Parameter> all = new ArrayList<>();
              oauth.forEach((name, value) -> all.add(new Parameter(name, value)));
              query(uri).forEach(all::add);
              form.forEach((name, values) -> values.forEach(v -> all.add(new Parameter(name, v))));
              all.removeIf(each -> each.name().equals("oauth_signature"));
              all.removeIf(each -> each.name().equals("realm"));
              return new SignedRequest(method, uri, oauth, all);
            });
  }

  private static Optional<Map<String, String>> members(String header) {
    Matcher scheme = SCHEME.matcher(header == null ? "" : header.strip());
    if (!scheme.matches()) {
      return Optional.empty();
    }
    Map<String, String> members = new HashMap<>();
    for (String part : scheme.group(1).split(",")) {
      Matcher member = MEMBER.matcher(part);
      if (!member.matches() || members.put(member.group(1), decode(member.group(2))) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(members);
  }

  private static Stream<Parameter> query(URI uri) {
    return uri.getRawQuery() == null || uri.getRawQuery().isEmpty()
        ? Stream.empty()
        : Stream.of(uri.getRawQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .map(pair -> new Parameter(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : ""));
  }

  /** A member of the header, such as {@code oauth_token}; the empty text when it is not there. */
  public String member(String name) {
    return oauth.getOrDefault(name, "");
  }

  /** Whether it was signed with these secrets; the second is empty when there is no token. */
  public boolean isSignedWith(String consumerSecret, String tokenSecret) {
    byte[] right = signature(consumerSecret, tokenSecret).getBytes(StandardCharsets.UTF_8);
    byte[] given = member("oauth_signature").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(right, given);
  }

  private String signature(String consumerSecret, String tokenSecret) {
    String key = encode(consumerSecret) + "&" + encode(tokenSecret);
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] signed = mac.doFinal(base().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA1", e);
    }
  }

  /** RFC 5849, section 3.4.1. */
  private String base() {
    String pairs =
        parameters.stream()
            .map(each -> encode(each.name()) + "=" + encode(each.value()))
            .sorted()
            .collect(Collectors.joining("&"));
    return method.toUpperCase(Locale.ROOT) + "&" + encode(address()) + "&" + encode(pairs);
  }

  /** Without the query, and without the port when it is the scheme's own. */
  private String address() {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    boolean usual =
        uri.getPort() < 0
            || scheme.equals("http") && uri.getPort() == 80
            || scheme.equals("https") && uri.getPort() == 443;
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + host + (usual ? "" : ":" + uri.getPort()) + uri.getRawPath();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** RFC 3986, which Java's encoder for forms is close to. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private record Parameter(String name, String value) {}
}

package dev.rapport.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * An identity provider as the books have it: a code is good once, for the client, the address and
 * the verifier it was made for. Whoever comes is {@link #is whoever the test says}, without being
 * asked. There is one, as settings have to name it before a test begins.
 */
public final class Provider implements QuarkusTestResourceLifecycleManager {

  public static final String CLIENT = "rapport console";
  public static final String SECRET = "s3cret:of%the client";

  private static final Provider ONE = new Provider();

  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final RsaJsonWebKey key = TokenSigner.key();
  private HttpServer server;
  private int port;

  private volatile Map<String, Object> person = Map.of();
  private volatile UnaryOperator<Map<String, Object>> forger = UnaryOperator.identity();
  private volatile TokenSigner signer = TokenSigner.with(key);
  private volatile String error = "";
  private volatile int status = 200;

  /** The one. */
  public static Provider one() {
    return ONE;
  }

  @Override
  public Map<String, String> start() {
    ONE.open();
    Map<String, String> settings = new HashMap<>();
    settings.put("rapport.console.oidc.issuer", ONE.issuer());
    settings.put("rapport.console.oidc.client-id", CLIENT);
    settings.put("rapport.console.oidc.client-secret", SECRET);
    settings.put("rapport.console.oidc.roles-claim", "realm_access.roles");
    settings.put("rapport.console.oidc.button", "Example ID");
    settings.put("rapport.console.oidc.roles.reviewer", "bot-review,bot-all");
    settings.put("rapport.console.oidc.roles.approver", "bot-approve");
    settings.put("rapport.console.oidc.roles.admin", "bot-all");
    return settings;
  }

  @Override
  public void stop() {
    ONE.close();
  }

  /** Answers, at the address at which it always did. */
  public void open() {
    if (server != null) {
      return;
    }
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
      port = server.getAddress().getPort();
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new IllegalStateException("the provider did not start", e);
    }
  }

  public void close() {
    server.stop(0);
    server = null;
  }

  /** As at the beginning, with nobody there. */
  public void forget() {
    codes.clear();
    told.clear();
    person = Map.of();
    forger = UnaryOperator.identity();
    signer = TokenSigner.with(key);
    error = "";
    status = 200;
  }

  public String issuer() {
    return "http://127.0.0.1:" + port + "/realms/us";
  }

  /** Who comes next, in which groups. */
  public void is(String subject, String name, String... groups) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", subject);
    claims.put("preferred_username", name);
    claims.put("realm_access", Map.of("roles", Arrays.asList(groups)));
    claims.put("auth_time", Instant.now().getEpochSecond());
    person = claims;
  }

  /** Changes what the ID tokens say from now on; null takes a claim out. */
  public void forges(String claim, Object value) {
    UnaryOperator<Map<String, Object>> before = forger;
    forger =
        claims -> {
          Map<String, Object> forged = new HashMap<>(before.apply(claims));
          if (value == null) {
            forged.remove(claim);
          } else {
            forged.put(claim, value);
          }
          return forged;
        };
  }

  /** Signs with a key that it does not show, under the name of the one that it does. */
  public void signsWithAnotherKey() {
    signer = TokenSigner.with(TokenSigner.key());
  }

  /** Signs with what we know ourselves, as if it were a key. */
  public void signsWithOurSecret() {
    signer = TokenSigner.with(SECRET);
  }

  public void signsNothing() {
    signer = TokenSigner.none();
  }

  /** Whoever comes is sent back with this. */
  public void refusesWith(String error) {
    this.error = error;
  }

  /** The token endpoint answers with this. */
  public void failsWith(int status) {
    this.status = status;
  }

  /** Everything secret that it gave away. */
  public List<String> told() {
    return new ArrayList<>(told);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath()) {
        case "/realms/us/.well-known/openid-configuration" -> send(exchange, 200, document());
        case "/keys" ->
            send(
                exchange,
                200,
                Map.of("keys", List.of(key.toParams(OutputControlLevel.PUBLIC_ONLY))));
        case "/authorize" -> authorize(exchange);
        case "/token" -> token(exchange);
        default -> send(exchange, 404, Map.of());
      }
    }
  }

  private Map<String, Object> document() {
    String base = "http://127.0.0.1:" + port;
    return Map.of(
        "issuer", issuer(),
        "authorization_endpoint", base + "/authorize?kc=1",
        "token_endpoint", base + "/token",
        "jwks_uri", base + "/keys");
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = pairs(exchange.getRequestURI().getRawQuery());
    String back = asked.get("redirect_uri") + "?state=" + asked.get("state");
    String code = "code-" + UUID.randomUUID();
    if (error.isEmpty()) {
      codes.put(code, asked);
      told.add(code);
      back += "&code=" + code;
    } else {
      back += "&error=" + error + "&error_description=%3Cb%3Eyou%3C/b%3E";
    }
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
  }

  private void token(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form = pairs(sent);
    String us = encoded(CLIENT) + ":" + encoded(SECRET);
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(us.getBytes(StandardCharsets.UTF_8));
    if (status != 200) {
      send(exchange, status, Map.of("error", "server_error"));
    } else if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, Map.of("error", "invalid_client"));
    } else {
      Map<String, String> asked = codes.remove(form.get("code"));
      if (asked == null || !fits(asked, form)) {
        send(
            exchange, 400, Map.of("error", "invalid_grant", "error_description", form.get("code")));
      } else {
        String token = idToken(asked.get("nonce"));
        told.add(token);
        send(exchange, 200, Map.of("id_token", token, "token_type", "Bearer"));
      }
    }
  }

  private static boolean fits(Map<String, String> asked, Map<String, String> form) {
    try {
      byte[] verifier = form.get("code_verifier").getBytes(StandardCharsets.US_ASCII);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier);
      String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      return challenge.equals(asked.get("code_challenge"))
          && asked.get("code_challenge_method").equals("S256")
          && asked.get("client_id").equals(CLIENT)
          && asked.get("redirect_uri").equals(form.get("redirect_uri"));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private String idToken(String nonce) {
    Map<String, Object> claims = new HashMap<>(person);
    claims.put("iss", issuer());
    claims.put("aud", CLIENT);
    claims.put("iat", Instant.now().getEpochSecond());
    claims.put("exp", Instant.now().getEpochSecond() + 300);
    claims.put("nonce", nonce);
    return signer.sign(forger.apply(claims));
  }

  private static void send(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] bytes = JsonUtil.toJson(new HashMap<>(body)).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> pairs(String form) {
    return Arrays.stream(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

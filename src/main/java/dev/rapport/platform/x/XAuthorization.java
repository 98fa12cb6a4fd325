package dev.rapport.platform.x;

import dev.rapport.platform.x.XNewAccess.Whose;
import dev.rapport.platform.x.XTokenEndpoint.Granted;
import dev.rapport.post.Finding;
import dev.rapport.post.SafeText;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The account's owner lets the app act for it by OAuth 2.0 with PKCE (RFC 7636): on a page of X,
 * which then sends the browser back to an address on this machine.
 */
@Singleton
public class XAuthorization {

  private static final String X = "https://api.x.com";
  private static final String PAGE_OF_X = "https://x.com/i/oauth2/authorize";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final XConfig config;
  private final XTokenEndpoint endpoint;
  private final XTokenStore store;
  private final XNewAccess access;
  private final XClients clients;
  private final XScopes scopes;

  XAuthorization(
      XConfig config,
      XTokenEndpoint endpoint,
      XTokenStore store,
      XNewAccess access,
      XClients clients) {
    this.config = config;
    this.endpoint = endpoint;
    this.store = store;
    this.access = access;
    this.clients = clients;
    this.scopes = new XScopes(config);
  }

  /**
   * One that waits for its answer.
   *
   * @param page to be opened by a person
   * @param redirect where the answer is expected
   * @param state which the answer must bring back
   */
  public record Open(URI page, URI redirect, String state, String verifier) {

    /** Without the secret. */
    @Override
    public String toString() {
      return "Open[redirect=" + redirect + "]";
    }
  }

  /** Needs the app's client id. */
  public Open open(URI redirect) {
    String state = word();
    String verifier = word();
    return new Open(page(redirect, state, verifier), redirect, state, verifier);
  }

  private URI page(URI redirect, String state, String verifier) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", config.clientId().orElseThrow());
    query.put("redirect_uri", redirect.toString());
    query.put("scope", scopes.words());
    query.put("state", state);
    query.put("code_challenge", challenge(verifier));
    query.put("code_challenge_method", "S256");
    return URI.create(page() + "?" + FormPairs.text(query));
  }

  private String page() {
    String base = config.baseUrl().toString().replaceFirst("/+$", "");
    return config
        .authorizeUrl()
        .map(URI::toString)
        .orElse(base.equals(X) ? PAGE_OF_X : base + "/i/oauth2/authorize");
  }

  private static String word() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Changes the answer for tokens, and stores them if they are the right account's.
   *
   * @param answer the parameters that the browser brought back, whose state is right
   */
  public XConnected finish(Open open, Map<String, String> answer) {
    String error = answer.getOrDefault("error", "");
    if (error.equals("access_denied")) {
      return new XConnected.Not("access was denied in the browser");
    }
    if (!answer.containsKey("code")) {
      String why = error.isEmpty() ? "its answer holds no code" : SafeText.oneLine(error, 60);
      return new XConnected.Not("X gave no access: " + why);
    }
    return switch (endpoint.exchange(answer.get("code"), open.redirect(), open.verifier())) {
      case Granted.Issued issued -> granted(issued);
      case Granted.Spent spent ->
          new XConnected.Not("X does not take the code; it is good once and for 30 seconds");
      case Granted.NotTheApp no -> new XConnected.Not(XTokenRenewal.NOT_THE_APP);
      case Granted.Unclear unclear -> new XConnected.Not("X gave no tokens: " + unclear.why());
    };
  }

  private XConnected granted(Granted.Issued issued) {
    Set<String> missing = scopes.missing(issued);
    if (!missing.isEmpty()) {
      return undo(issued, "access was given without " + String.join(", ", missing));
    }
    XApi x = clients.with(XCredential.bearer(issued.access()));
    return switch (access.whose(x)) {
      case Whose.NotOurs notOurs -> undo(issued, notOurs.why());
      case Whose.Ours ours -> kept(issued, x, ours);
    };
  }

  private XConnected kept(Granted.Issued issued, XApi x, Whose.Ours ours) {
    try {
      store.store(issued);
    } catch (RuntimeException e) {
      return undo(issued, "the tokens cannot be stored: " + XTokenRenewal.words(e));
    }
    List<Finding> findings = new ArrayList<>(access.look(x, ours));
    findings.addAll(scopes.look(issued));
    return new XConnected.Done(findings);
  }

  private XConnected undo(Granted.Issued issued, String why) {
    endpoint.revoke(issued.refresh().orElse(issued.access()));
    return new XConnected.Not(why);
  }
}

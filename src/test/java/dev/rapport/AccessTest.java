package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rapport.app.Jobs;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strangers, viewers and people whose time is over at every endpoint, and what roles allow. */
@QuarkusTest
@WithTestResource(Engines.class)
class AccessTest {

  private static final String PASSWORD = "correct horse battery";

  /** Own account, and what changes nothing. */
  private static final Set<String> OF_VIEWERS =
      Set.of(
          "POST /logout",
          "POST /confirm",
          "POST /account/password",
          "POST /account/care",
          "POST /account/tokens",
          "POST /account/tokens/1/end",
          "POST /account/sessions/1/end",
          "POST /tone",
          "POST /api/tone");

  /** Not even read by viewers. */
  private static final Set<String> CLOSED = Set.of("/people", "/reviewers", "/api/reviewers");

  /** Who, what, and whether they may. */
  private static final List<String> BOUNDS =
      List.of(
          "reviewer, POST, /api/switch/stop, true",
          "reviewer, POST, /api/switch/release, false",
          "reviewer, POST, /api/reviews/next, true",
          "reviewer, POST, /console/turns/next, true",
          "reviewer, POST, /api/prompts/persona/desk/proposals, false",
          "reviewer, DELETE, /api/mentions/x/1/text, false",
          "reviewer, GET, /people, false",
          "reviewer, POST, /api/arena/1/judgements, true",
          "reviewer, POST, /console/arena/next, true",
          "reviewer, POST, /api/arena/wishes, false",
          "author, POST, /api/arena/wishes, true",
          "author, POST, /api/arena/1/judgements, false",
          "reviewer, GET, /api/reviewers, false",
          "reviewer, GET, /account/figures, true",
          "reviewer, POST, /account/care, true",
          "author, POST, /api/prompts/persona/desk/proposals, true",
          "author, POST, /api/prompts/persona/desk/abc/approval, false",
          "author, POST, /api/reviews/next, false",
          "approver, POST, /api/prompts/persona/desk/abc/approval, true",
          "approver, POST, /api/switch/release, true",
          "approver, GET, /api/reviewers, true",
          "approver, GET, /reviewers, true",
          "approver, POST, /api/breaker/release, true",
          "approver, POST, /api/reviews/next, false",
          "approver, PUT, /api/opt-outs/x/1, false",
          "reviewer, POST, /api/rollout/rollback, true",
          "reviewer, POST, /console/rollout/rollback, true",
          "reviewer, POST, /api/rollout/start, false",
          "reviewer, POST, /console/rollout/advance, false",
          "author, POST, /api/rollout/rollback, false",
          "author, POST, /api/rollout/advance, false",
          "approver, POST, /api/rollout/start, true",
          "approver, POST, /console/rollout/start, true",
          "approver, POST, /api/rollout/advance, true",
          "approver, POST, /console/rollout/advance, true",
          "approver, POST, /api/rollout/rollback, false",
          "admin, GET, /people, true",
          "admin, DELETE, /api/authors/x/1?by=me&reason=asked, true");

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @TestHTTPResource("/")
  String home;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private String base;

  @BeforeEach
  void start() {
    base = home.substring(0, home.length() - 1);
    jobs.start();
  }

  @AfterEach
  void forgetEverybody() {
    jdbi.useHandle(handle -> handle.execute("TRUNCATE account, login_session, api_token"));
  }

  @Test
  void strangersAndThoseWhoseTimeIsOverSeeAndChangeNothing() {
    // Given
    Browser over = admin();
    jdbi.useHandle(
        handle ->
            handle.execute("UPDATE login_session SET seen_at = now() - interval '31 minutes'"));
    long before = transitions();

    // When
    for (Endpoint endpoint : endpoints()) {
      int stranger = endpoint.ask(Browser.at(base).redirects().follow(false)).statusCode();
      int late = endpoint.ask(over.ask()).statusCode();
      int forged = endpoint.ask(given().header("Authorization", "Bearer rpt_guessed")).statusCode();

      // Then
      assertThat(List.of(stranger, late, forged)).as("%s", endpoint).containsOnly(401);
    }
    assertThat(transitions()).isEqualTo(before);
  }

  @Test
  void viewersSeeAndChangeNothing() {
    // Given
    Browser admin = admin();
    Browser viewer = person(admin, "vic");
    long before = transitions();

    // When
    for (Endpoint endpoint : endpoints()) {
      if (endpoint.isStream()) {
        continue;
      }
      Response answer = endpoint.ask(viewer.ask());

      // Then
      boolean may =
          endpoint.method().equals("GET") && !CLOSED.contains(endpoint.path())
              || OF_VIEWERS.contains(endpoint.toString());
      if (may) {
        assertThat(answer.statusCode()).as("%s", endpoint).isNotIn(401, 403, 500);
      } else {
        answer.then().statusCode(403).body("error", containsString("this needs the role"));
      }
      if (endpoint.path().equals("/logout")) {
        viewer = Browser.of(base, "vic", PASSWORD);
      }
    }
    assertThat(transitions()).isEqualTo(before);
  }

  @Test
  void everyRoleHasItsBounds() {
    // Given
    Browser admin = admin();
    Map<String, Browser> people =
        Stream.of("reviewer", "author", "approver")
            .collect(Collectors.toMap(role -> role, role -> person(admin, "the " + role, role)));

    for (String line : BOUNDS) {
      // When
      String[] bound = line.split(", ");
      Browser person = people.getOrDefault(bound[0], admin);
      int status = new Endpoint(bound[1], bound[2]).ask(person.ask()).statusCode();

      // Then
      assertThat(Set.of(401, 403).contains(status))
          .as("%s: %s", line, status)
          .isNotEqualTo(Boolean.parseBoolean(bound[3]));
    }
    release();
  }

  @Test
  void beforeTheFirstAccountWhoeverSitsHereMayAndNobodyElse() {
    given().get("/api/reviews").then().statusCode(200);
    given().header("X-Forwarded-For", "203.0.113.7").get("/api/reviews").then().statusCode(401);
    given().header("Host", "evil.example").get("/api/reviews").then().statusCode(401);
    given().get("/").then().body(containsString("until there is an account"));
    given()
        .header("X-Forwarded-For", "203.0.113.7")
        .get("/login")
        .then()
        .statusCode(200)
        .body(not(containsString("<form")));
    given()
        .formParam("name", "eve")
        .formParam("password", PASSWORD)
        .header("X-Forwarded-For", "203.0.113.7")
        .post("/login")
        .then()
        .statusCode(401);
    Browser.at(base)
        .formParam("name", "ada")
        .formParam("password", "short")
        .post("/login")
        .then()
        .statusCode(401)
        .body(containsString("12 characters"));
    admin();
    given().get("/api/reviews").then().statusCode(401);
  }

  @Test
  void aPageLeadsToTheLogInAndBack() {
    admin();
    given()
        .accept("text/html")
        .redirects()
        .follow(false)
        .get("/mentions/x/1")
        .then()
        .statusCode(302)
        .header("Location", containsString("/login?next=%2Fmentions%2Fx%2F1"));
    given()
        .header("HX-Request", "true")
        .header("HX-Current-URL", base + "/review")
        .get("/console/queue")
        .then()
        .statusCode(401)
        .header("HX-Redirect", "/login?next=%2Freview");
    Browser.at(base)
        .redirects()
        .follow(false)
        .formParam("name", "ada")
        .formParam("password", PASSWORD)
        .formParam("next", "//evil.example/")
        .post("/login")
        .then()
        .statusCode(303)
        .header("Location", is(base + "/"));
  }

  @Test
  void theCookieIsForThisHostAndNoScriptAndNoOtherSite() {
    // Given
    admin();

    // When
    Cookie cookie =
        Browser.at(base)
            .redirects()
            .follow(false)
            .formParam("name", "ada")
            .formParam("password", PASSWORD)
            .post("/login")
            .getDetailedCookie("__Host-rapport");

    // Then
    assertThat(cookie.isSecured()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getMaxAge()).isNegative();
    assertThat(cookie.getValue().length()).isGreaterThanOrEqualTo(43);
    assertThat(text("SELECT hash FROM login_session LIMIT 1")).doesNotContain(cookie.getValue());
  }

  @Test
  void aPageOfAnotherSiteDoesNothingWithOurCookie() {
    // Given
    Browser ada = admin();

    // Then
    given()
        .header("Cookie", ada.cookie())
        .header("Origin", "https://evil.example")
        .post("/console/switch/stop")
        .then()
        .statusCode(403);
    given()
        .header("Cookie", ada.cookie())
        .header("Sec-Fetch-Site", "cross-site")
        .post("/console/switch/stop")
        .then()
        .statusCode(403);
    given().header("Cookie", ada.cookie()).post("/console/switch/stop").then().statusCode(403);
    ada.ask().get("/api/switch").then().body("stopped", is(false));
  }

  @Test
  void aSessionEndsWhenItIsIdleOrOldOrEnded() {
    // Given
    Browser ada = admin();
    ada.ask().get("/api/reviews").then().statusCode(200);

    // Then
    change("UPDATE login_session SET seen_at = now() - interval '29 minutes'");
    ada.ask().get("/api/reviews").then().statusCode(200);
    change("UPDATE login_session SET started_at = now() - interval '13 hours'");
    ada.ask().get("/api/reviews").then().statusCode(401);
    Browser again = Browser.of(base, "ada", PASSWORD);
    Browser elsewhere = Browser.of(base, "ada", PASSWORD);
    again.ask().post("/logout").then().statusCode(303);
    again.ask().get("/api/reviews").then().statusCode(401);
    Browser here = Browser.of(base, "ada", PASSWORD);
    here.ask()
        .formParam("old", PASSWORD)
        .formParam("password", "another long password")
        .post("/account/password")
        .then()
        .statusCode(200);
    elsewhere.ask().get("/api/reviews").then().statusCode(401);
    here.ask().get("/api/reviews").then().statusCode(200);
  }

  @Test
  void whoeverIsLockedOutIsOutAtOnceAndTheLastAdministratorCannotBe() {
    // Given
    Browser admin = admin();
    Browser pat = person(admin, "pat", "reviewer");

    // When
    admin
        .ask()
        .formParam("name", "pat")
        .formParam("disabled", true)
        .post("/people/disabled")
        .then()
        .statusCode(200);

    // Then
    pat.ask().get("/api/reviews").then().statusCode(401);
    Browser.at(base)
        .formParam("name", "pat")
        .formParam("password", PASSWORD)
        .post("/login")
        .then()
        .statusCode(401);
    admin
        .ask()
        .formParam("name", "ada")
        .formParam("disabled", true)
        .post("/people/disabled")
        .then()
        .body(containsString("somebody must be left who can administer"));
    admin.ask().get("/people").then().statusCode(200);
  }

  @Test
  void releasingTheSwitchNeedsThePasswordOnceMore() {
    // Given
    Browser ada = admin();
    ada.ask().post("/console/switch/stop").then().statusCode(200);
    change("UPDATE login_session SET confirmed_at = now() - interval '6 minutes'");

    // When
    ada.ask()
        .header("HX-Request", "true")
        .post("/console/switch/release")
        .then()
        .statusCode(403)
        .header("HX-Redirect", "/confirm");
    ada.ask().formParam("password", "wrong").post("/confirm").then().statusCode(401);
    ada.ask().formParam("password", PASSWORD).post("/confirm").then().statusCode(303);

    // Then
    ada.ask().post("/console/switch/release").then().statusCode(200);
  }

  @Test
  void toHaveMorePeopleGetAVariantNeedsThePasswordOnceMoreAndToTakeItBackDoesNot() {
    // Given
    Browser ada = admin();
    change("UPDATE login_session SET confirmed_at = now() - interval '6 minutes'");

    // Then
    for (String act : List.of("start", "advance")) {
      ada.ask()
          .header("HX-Request", "true")
          .formParam("variant", "desk")
          .post("/console/rollout/" + act)
          .then()
          .statusCode(403)
          .header("HX-Redirect", "/confirm");
    }
    ada.ask()
        .post("/console/rollout/rollback")
        .then()
        .statusCode(200)
        .body(containsString("there is no rollout to take back"));
  }

  @Test
  void nobodyActsUnderAnotherName() {
    // Given
    String mention = Person.at(x, "sid").post("@rapport which dosage of aspirin is right?");
    Outcomes outcomes = Outcomes.at(x);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    Browser pat = person(admin(), "pat", "reviewer");

    // When
    pat.ask()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "somebody else", "reason", "no"))
        .post("/api/reviews/x/" + mention + "/reject")
        .then()
        .statusCode(200)
        .body("outcome", is("rejected by pat"));

    // Then
    pat.ask().get("/api/mentions/x/" + mention).then().body("reason", is("rejected by pat: no"));
  }

  @Test
  void aTokenDoesWhatItsOwnerMayAndNoMore() {
    // Given
    Browser admin = admin();
    Browser pat = person(admin, "pat", "reviewer", "author");
    String page =
        pat.ask()
            .formParam("label", "ci")
            .formParam("role", "reviewer")
            .formParam("role", "admin")
            .formParam("days", 1)
            .post("/account/tokens")
            .asString();
    String token = page.replaceAll("(?s).*<code>(rpt_[\\w-]+)</code>.*", "$1");

    // Then
    program(token).post("/api/reviews/next").then().statusCode(anyOf(is(200), is(204)));
    program(token).post("/api/prompts/persona/desk/proposals").then().statusCode(403);
    program(token).get("/people").then().statusCode(403);
    assertThat(pat.ask().get("/account").asString()).doesNotContain(token);
    admin.ask().formParam("name", "pat").formParam("role", "viewer").post("/people/roles");
    program(token).post("/api/reviews/next").then().statusCode(403);
    change("UPDATE api_token SET expires_at = now()");
    program(token).get("/api/reviews").then().statusCode(401);
  }

  @Test
  void withoutAnIdentityProviderTheFormIsTheOnlyWayIn() {
    // Given
    Browser ada = admin();

    // Then
    given().get("/login").then().statusCode(200).body(not(containsString("/login/oidc")));
    given().get("/login/oidc").then().statusCode(404);
    given().get("/login/oidc/callback?code=a&state=b").then().statusCode(404);
    ada.ask().get("/confirm/oidc").then().statusCode(404);
  }

  @Test
  void whoGuessesWaits() {
    // Given
    admin();
    for (int i = 0; i < 5; i++) {
      enter("ada", "wrong " + i).then().statusCode(401).body(containsString("do not belong"));
    }

    // When
    Response answer = enter("ada", PASSWORD);

    // Then
    answer.then().statusCode(401).body(containsString("too many wrong passwords"));
  }

  @Test
  void theLogKnowsWhoCameAndWhoChangedWhatOthersMay() {
    // Given
    Browser admin = admin();

    // When
    person(admin, "pat", "reviewer");
    admin.ask().formParam("name", "pat").formParam("role", "viewer").post("/people/roles");

    // Then
    await()
        .untilAsserted(
            () ->
                assertThat(lastFiveOfAccess())
                    .containsExactlyInAnyOrder(
                        "ada account.add ada",
                        "ada login ada",
                        "ada account.add pat",
                        "pat login pat",
                        "ada account.roles pat"));
  }

  private List<String> lastFiveOfAccess() {
    String sql =
        """
        SELECT actor || ' ' || act || ' ' || subject FROM audit_entry
        WHERE act LIKE 'account%' OR act = 'login' ORDER BY seq DESC LIMIT 5
        """;
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  @Test
  void everyPageForbidsWhatIsNotOurs() {
    given()
        .get("/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Strict-Transport-Security", containsString("max-age="));
  }

  private Response enter(String name, String password) {
    return Browser.at(base).formParam("name", name).formParam("password", password).post("/login");
  }

  private RequestSpecification program(String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON)
        .redirects()
        .follow(false);
  }

  /** The first account. */
  private Browser admin() {
    return Browser.of(base, "ada", PASSWORD);
  }

  private Browser person(Browser admin, String name, String... roles) {
    RequestSpecification asked =
        admin.ask().formParam("name", name).formParam("password", PASSWORD);
    Stream.of(roles).forEach(role -> asked.formParam("role", role));
    asked.post("/people").then().statusCode(200).body(containsString(name));
    return Browser.of(base, name, PASSWORD);
  }

  private void release() {
    change("UPDATE kill_switch SET stopped = false");
  }

  private void change(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }

  private String text(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  private long transitions() {
    return Long.parseLong(text("SELECT count(*) FROM operator_act"));
  }

  /** Everything that the program offers, but for what strangers are meant to reach. */
  private static List<Endpoint> endpoints() {
    List<Endpoint> all =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.rapport")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream().flatMap(it -> endpoint(type, it)))
                .filter(endpoint -> !endpoint.isForStrangers())
                .distinct()
                .toList();
    assertThat(all).hasSizeGreaterThan(50);
    return all;
  }

  private static Stream<Endpoint> endpoint(JavaClass type, JavaMethod method) {
    String root = type.getAnnotationOfType(Path.class).value();
    String rest =
        method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
    String path = ("/" + root + "/" + rest).replaceAll("/+", "/").replaceAll("\\{[^}]+}", "1");
    String trimmed =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Stream.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class, DELETE.class)
        .filter(method::isAnnotatedWith)
        .map(verb -> new Endpoint(verb.getSimpleName(), trimmed));
  }

  private record Endpoint(String method, String path) {

    private static final Map<String, Object> FORM =
        Map.of("by", "eve", "days", 1, "label", "it", "password", PASSWORD);

    boolean isForStrangers() {
      return path.equals("/login")
          || path.startsWith("/login/oidc")
          || path.startsWith("/sandbox")
          || path.startsWith("/webhooks/");
    }

    /** Whoever may listen would listen for minutes. */
    boolean isStream() {
      return path.equals("/api/feedback/live");
    }

    Response ask(RequestSpecification request) {
      boolean bodiless = Set.of("GET", "DELETE").contains(method) || path.equals("/logout");
      if (bodiless) {
        return request.request(method, path);
      }
      boolean json = path.startsWith("/api");
      return json
          ? request.contentType(ContentType.JSON).body("{}").request(method, path)
          : request.formParams(FORM).request(method, path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}

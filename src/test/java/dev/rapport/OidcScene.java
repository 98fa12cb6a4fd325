package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Provider;
import dev.rapport.testing.Traveller;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An identity provider, and the first account, whose owner has a password. */
abstract class OidcScene {

  static final String PASSWORD = "correct horse battery";
  static final String REFUSED = "/login/oidc/refused?why=";

  final Provider provider = Provider.one();

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @TestHTTPResource("/")
  String home;

  String base;
  Browser ada;

  /** The first account, which is there before anybody comes from elsewhere. */
  @BeforeEach
  void start() {
    base = home.substring(0, home.length() - 1);
    jobs.start();
    provider.forget();
    provider.open();
    ada = Browser.of(base, "ada", PASSWORD);
  }

  @AfterEach
  void forgetEverybody() {
    change("TRUNCATE account, login_session, api_token, login_round");
    change("UPDATE kill_switch SET stopped = false");
  }

  /** Somebody whom the provider vouches for. */
  Browser comes() {
    Response back = Traveller.at(base).travel("/");
    back.then().statusCode(303).header("Location", is(base + "/"));
    return Browser.with(base, back.getDetailedCookie("__Host-rapport").getValue());
  }

  void assertNobodyIn(Response back, String line) {
    assertNotIn(back, line);
    assertThat(text("SELECT count(*) FROM account WHERE issuer IS NOT NULL")).isEqualTo("0");
    assertThat(text("SELECT count(*) FROM login_session WHERE name <> 'ada'")).isEqualTo("0");
  }

  void assertNotIn(Response back, String line) {
    back.then().statusCode(303).header("Location", is(base + REFUSED + line));
    assertThat(back.getCookie("__Host-rapport")).isNull();
  }

  String text(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  void change(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }
}

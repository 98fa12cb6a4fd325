package dev.rapport.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody's browser at the console, as far as requests go. */
public final class Browser {

  private static final String COOKIE = "__Host-rapport";

  private final String base;
  private final String cookie;

  private Browser(String base, String cookie) {
    this.base = base;
    this.cookie = cookie;
  }

  /** Makes an account's owner come in. */
  public static Browser of(String base, String name, String password) {
    Response entered =
        at(base)
            .redirects()
            .follow(false)
            .formParam("name", name)
            .formParam("password", password)
            .post("/login");
    entered.then().statusCode(303);
    return new Browser(base, entered.getDetailedCookie(COOKIE).getValue());
  }

  /** Whoever has the cookie of a session. */
  public static Browser with(String base, String cookie) {
    return new Browser(base, cookie);
  }

  /** A request without a session. */
  public static RequestSpecification at(String base) {
    return given().header("Origin", base);
  }

  /** A request in the session. */
  public RequestSpecification ask() {
    return at(base).cookie(COOKIE, cookie).redirects().follow(false);
  }

  public String cookie() {
    return COOKIE + "=" + cookie;
  }
}

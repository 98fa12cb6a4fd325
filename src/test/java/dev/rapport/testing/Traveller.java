package dev.rapport.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser on its way to the identity provider and back, one step at a time. */
public final class Traveller {

  private static final String ROUND = "__Host-rapport-round";

  private final String base;
  private String session;
  private String round = "";

  private Traveller(String base, String session) {
    this.base = base;
    this.session = session;
  }

  /** Somebody who is not in. */
  public static Traveller at(String base) {
    return new Traveller(base, "");
  }

  /** Somebody who is in. */
  public static Traveller as(String base, Browser browser) {
    return new Traveller(base, browser.cookie());
  }

  /** The same way, with a session of somebody else's. */
  public Traveller withSessionOf(Browser other) {
    session = other.cookie();
    return this;
  }

  /** Presses the button on the log-in page. */
  public Response leave(String next) {
    return left(ask().queryParam("next", next).get(base + "/login/oidc"));
  }

  /** Presses the button on the page that wants to know once more. */
  public Response again() {
    return left(ask().get(base + "/confirm/oidc"));
  }

  private Response left(Response response) {
    Cookie cookie = response.getDetailedCookie(ROUND);
    round = cookie == null ? "" : cookie.getValue();
    return response;
  }

  /** Where the provider sends the browser. */
  public String callback(String next) {
    return callbackOf(leave(next));
  }

  public String callbackOf(Response left) {
    return given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get(left.header("Location"))
        .header("Location");
  }

  /** Comes back. */
  public Response arrive(String callback) {
    return ask().urlEncodingEnabled(false).get(callback);
  }

  /** All of it. */
  public Response travel(String next) {
    return arrive(callback(next));
  }

  /** All of it, for who is in. */
  public Response confirm() {
    return arrive(callbackOf(again()));
  }

  private RequestSpecification ask() {
    String way = round.isEmpty() ? "" : ROUND + "=" + round;
    String cookies = session + (session.isEmpty() || way.isEmpty() ? "" : "; ") + way;
    RequestSpecification request = given().redirects().follow(false);
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }
}

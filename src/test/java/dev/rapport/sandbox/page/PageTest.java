package dev.rapport.sandbox.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.NewPost;
import dev.rapport.sandbox.network.Outcome;
import dev.rapport.sandbox.network.Post;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class PageTest {

  @Inject Network network;

  private String says(String name, String text) {
    Outcome<Post> outcome = network.post(network.person(name), NewPost.of(text));
    return Long.toString(((Outcome.Done<Post>) outcome).value().id());
  }

  private static RequestSpecification script() {
    return given().header("HX-Request", "true");
  }

  @Test
  void thePageShowsPostsEscapedUnderAStrictPolicy() {
    // Given
    says("xavier", "<img src=x onerror=alert(1)> & \"quotes\" {page.reader}");

    // When
    Response response = given().queryParam("as", "yvonne").get("/sandbox");

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString())
        .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; {page.reader}")
        .doesNotContain("<img src=x");
    assertThat(response.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(response.asString()).doesNotContainPattern("<script>|\\sstyle=|\\son[a-z]+=\"");
  }

  @Test
  void theNameIsRemembered() {
    // Given
    String cookie = given().queryParam("as", "Zoe").get("/sandbox").cookie("sandbox-name");

    // When
    Response response = given().cookie("sandbox-name", cookie).get("/sandbox");

    // Then
    assertThat(cookie).isEqualTo("Zoe");
    assertThat(response.asString()).contains("<strong>@Zoe</strong>");
  }

  @Test
  void aNameThatCannotBeIsSaidBesideTheBox() {
    // Given
    String name = "<b>not a name</b>";

    // When
    Response response = given().queryParam("as", name).get("/sandbox");

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString())
        .contains("A name has 1 to 15 letters, digits or underscores.")
        .doesNotContain("<b>not");
  }

  @Test
  void aPostByScriptAnswersWithASignal() {
    // Given
    RequestSpecification form = script().formParam("as", "wanda").formParam("text", "hi\r\nthere");

    // When
    Response response = form.post("/sandbox/posts");

    // Then
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.header("HX-Trigger")).isEqualTo("posted");
    assertThat(
            network.<String>ask(
                state ->
                    state
                        .writtenBy(state.person("wanda").orElseThrow())
                        .lastEntry()
                        .getValue()
                        .text()))
        .isEqualTo("hi\nthere");
  }

  @Test
  void withoutScriptsOneIsSentToThePage() {
    // Given
    RequestSpecification form =
        given().redirects().follow(false).formParam("as", "victor").formParam("text", "plain old");

    // When
    Response response = form.post("/sandbox/posts");

    // Then
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.header("Location")).endsWith("/sandbox?as=victor");
  }

  @Test
  void whatWasTypedComesBackWithTheReasonOfARefusal() {
    // Given
    String text = "too long <b>" + "x".repeat(300);
    RequestSpecification form = script().formParam("as", "ursula").formParam("text", text);

    // When
    Response response = form.post("/sandbox/posts");

    // Then
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.asString())
        .contains("role=\"alert\">That is too long")
        .contains("too long &lt;b&gt;xxx")
        .contains(">-32</span>");
  }

  @Test
  void aReplyThatABotMayNotGiveIsRefusedOnThePageToo() {
    // Given
    String post = says("tessa", "nobody called a bot");
    RequestSpecification form =
        script()
            .formParam("as", "rapport")
            .formParam("task", "REPLY")
            .formParam("about", post)
            .formParam("text", "here I am");

    // When
    Response response = form.post("/sandbox/posts");

    // Then
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.asString()).contains("A bot may reply to or quote only posts");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 204",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, 'http://[', 403"
  })
  void formsFromElsewhereAreRefused(String header, String value, int status) {
    // Given
    String post = says("sam" + Math.abs((header + value).hashCode() % 100_000), value);
    RequestSpecification form = script().header(header, value).formParam("as", "ruth");

    // When
    Response response = form.post("/sandbox/posts/" + post + "/like");

    // Then
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void theCounterCountsAsXDoes() {
    // Given
    RequestSpecification form =
        script()
            .contentType("application/x-www-form-urlencoded; charset=utf-8")
            .formParam("text", "漢字 https://example.com/very/long");

    // When
    Response response = form.post("/sandbox/length");

    // Then
    assertThat(response.asString()).contains("class=\"counter fine\"").contains(">252</span>");
  }

  @Test
  void aReactionToNothingIsOneClearLine() {
    // Given
    RequestSpecification form = script().formParam("as", "quentin");

    // When
    Response response = form.post("/sandbox/posts/1/like");

    // Then
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.contentType()).startsWith("text/plain");
    assertThat(response.asString()).isEqualTo("That post was deleted or never existed.");
  }

  @Test
  void aThreadIsShownInOrderAndIndented() {
    // Given
    String root = says("paula", "root of the tree");
    long first = reply("oscar", root, "first branch");
    reply("nora", root, "second branch");
    reply("mike", Long.toString(first), "twig of the first");

    // When
    String page = given().queryParam("as", "paula").get("/sandbox/timeline").asString();

    // Then
    assertThat(page.substring(page.indexOf("root of the tree")))
        .containsSubsequence("first branch", "depth-2", "twig of the first", "second branch");
  }

  private long reply(String name, String to, String text) {
    NewPost post = NewPost.of(text).replyingTo(Long.parseLong(to));
    return ((Outcome.Done<Post>) network.post(network.person(name), post)).value().id();
  }

  @Test
  void anEndlessThreadIsStillShown() {
    // Given
    String last = says("loop_a", "it begins");
    for (int i = 0; i < 3_000; i++) {
      last = Long.toString(reply(i % 2 == 0 ? "loop_b" : "loop_a", last, "turn " + i));
    }

    // When
    Response response = given().queryParam("as", "paula").get("/sandbox/timeline");

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).contains("2801 more posts are in this thread.");
  }

  @Test
  void whoSeesAPostCountsAsAnImpression() {
    // Given
    String post = says("lena", "look at me");

    // When
    given().queryParam("as", "karl").get("/sandbox/timeline");

    // Then
    assertThat(
            network.<Integer>ask(
                state -> state.post(Long.parseLong(post)).orElseThrow().chain().impressionCount()))
        .isEqualTo(1);
  }
}

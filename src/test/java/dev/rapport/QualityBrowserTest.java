package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.moderation.quality.Lots;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What measures reviewers and what spares them, in a real browser, by keyboard. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(SecondLookFlowTest.Measured.class)
class QualityBrowserTest extends ConsoleBrowser {

  @TestHTTPResource("/review")
  URI desk;

  @BeforeEach
  void start() {
    SecondLookFlowTest.Measured.forget(jdbi);
  }

  @AfterEach
  void leave() {
    jdbi.useHandle(handle -> handle.execute("TRUNCATE account, login_session, api_token"));
  }

  @Test
  void aSecondLookLooksLikeAnyItemUntilItIsDecided() {
    // Given
    reject(held("amy", "which dosage of aspirin is right for my hamster?"), "kim");
    String lee = whoMeetsNothingGolden();
    IntStream.range(0, 3)
        .forEach(i -> reject(held("amy" + i, "which vaccines for hamster " + i + "?"), lee));

    // When
    Page page = open(lee);

    // Then
    assertThat(item(page)).containsText("aspirin");
    assertThat(item(page)).containsText("asks about medicine");
    assertThat(page.locator("#check")).containsText("It may go out.");
    page.keyboard().press("r");
    page.keyboard().type("no doctor here");
    page.keyboard().press("Enter");
    assertThat(toast(page)).containsText("second look, and you agreed: kim had rejected it.");
    assertThat(toast(page).locator("button")).hasCount(0);
  }

  @Test
  void aGoldenItemSaysWhatWasRight() {
    // Given
    held("ben", "which dosage of aspirin is right for my horse?");
    Page page = open(whoMeetsAGoldenItem());
    assertThat(item(page)).not().containsText("horse");

    // When
    page.keyboard().press("a");

    // Then
    assertThat(toast(page)).containsText("That was a golden item, and ");
    assertThat(item(page)).containsText("horse");
  }

  @Test
  void textsAreCoveredUntilTheyAreRevealedAndABreakIsProposed() {
    // Given
    held("cat", "I have chest pain and can't breathe, what now?");
    Page page = logIn(new Browser.NewContextOptions());
    page.navigate(desk.resolve("/account").toString());
    page.locator("#care input[value=everything]").check();
    page.locator("#care input[name=minutes]").fill("1");
    page.locator("#care button").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#care")).containsText("Saved.");

    // When
    page.navigate(desk.toString());

    // Then
    assertThat(page.locator(".asked.blurred")).isVisible();
    assertThat(page.locator(".queue li.blurred").first()).isVisible();
    page.keyboard().press("b");
    assertThat(page.locator(".asked.blurred")).hasCount(0);
    assertThat(page.locator("[data-blur]")).hasAttribute("aria-pressed", "false");

    // When
    page.evaluate("sessionStorage.setItem('rapport-harmful-seconds', '59')");

    // Then
    assertThat(page.locator("#break")).containsText("harmful things for 1 minutes");
    page.keyboard().press("Escape");
    assertThat(page.locator("#break")).not().isVisible();
    page.waitForFunction("Number(sessionStorage.getItem('rapport-harmful-seconds')) < 30");
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // Given
    reject(held("dee", "which dosage of aspirin is right for my fish?"), "kim");
    Page page =
        logIn(
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // Then
    page.navigate(desk.resolve("/account").toString());
    assertThat(page.locator("#care")).containsText("負担を減らす設定");
    assertThat(page.locator("#own-figures")).containsText("あなたの数字");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    page.navigate(desk.resolve("/reviewers").toString());
    assertThat(page.locator("tbody")).containsText("kim");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  /** As the first account, which may do everything. */
  private Page logIn(Browser.NewContextOptions options) {
    Page page = chromium.open(desk.resolve("/login").toString(), options);
    page.locator("input[name=name]").fill("ada");
    page.locator("input[name=password]").fill("correct horse battery");
    page.locator("button.primary").click();
    assertThat(page.locator("#mention-list table")).isVisible();
    return page;
  }

  private Page open(String reviewer) {
    Page page = chromium.open(desk.resolve("/tone").toString());
    page.evaluate("name => localStorage.setItem('rapport-person', name)", reviewer);
    page.navigate(desk.toString());
    assertThat(page.locator("#desk form[hx-trigger^=load]")).hasCount(0);
    return page;
  }

  /**
   * Golden items are drawn by name and by how much somebody has done: 3 decisions, in this case.
   */
  private String whoMeetsNothingGolden() {
    return names("plain")
        .filter(name -> lot(name, 3) >= 0.2 && lot(name, 4) >= 0.2)
        .findFirst()
        .orElseThrow();
  }

  private String whoMeetsAGoldenItem() {
    return names("gold")
        .filter(name -> lot(name, 0) < 0.2 && lot(name, 1) >= 0.2)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> names(String stem) {
    return IntStream.range(0, 200).mapToObj(i -> stem + i);
  }

  private static double lot(String name, int met) {
    return Lots.golden(name, Instant.now(), met);
  }

  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Held");
    return mention;
  }

  private static void reject(String id, String by) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", by, "reason", "not ours"))
        .post("/api/reviews/x/" + id + "/reject")
        .then()
        .statusCode(200);
  }

  private static Locator item(Page page) {
    return page.locator("article.item");
  }

  private static Locator toast(Page page) {
    return page.locator("#toast");
  }
}

package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who judge drafts, in a real browser, by keyboard only. */
@QuarkusTest
@WithTestResource(Engines.class)
class ArenaBrowserTest extends ConsoleBrowser {

  /** No two posts say the same. */
  private static int said;

  @TestHTTPResource("/arena")
  URI arena;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    outcomes = Outcomes.at(x);
    jdbi.useHandle(
        handle -> {
          handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'");
          handle.execute("DELETE FROM review_candidate");
          handle.execute("UPDATE reply SET verdict = 'APPROVED', edited_by = NULL");
          handle.execute("TRUNCATE arena_pair, arena_judgement, arena_wish");
        });
  }

  @Test
  void fourVerdictsAreGivenByFourKeysAndEachTimeItIsRevealedWhoseTheyWere() {
    // Given
    edited(4);
    Page page = open("lee");
    assertThat(page.locator("#contest .sides section")).hasCount(2);
    assertThat(page.locator("#contest")).not().containsText("rapport@");
    assertThat(page.locator("#item-title")).isFocused();

    // When
    List<String> keys = List.of("1", "2", "0", "x");
    List<String> choices = List.of("Left", "Right", "Equal", "Both bad");
    for (int i = 0; i < keys.size(); i++) {
      String before = page.locator("#verdict").getAttribute("hx-post");
      page.keyboard().press(keys.get(i));

      // Then
      assertThat(page.locator("#toast")).containsText("You chose: " + choices.get(i) + ".");
      assertThat(page.locator("#toast")).containsText("rapport@");
      assertThat(page.locator("#verdict[hx-post='" + before + "']")).hasCount(0);
    }
    assertThat(page.locator("#contest")).containsText("There is nothing for you to judge");
    assertThat(preferences())
        .containsExactlyInAnyOrder("BOTH_BAD", "TIE", "FIRST or SECOND", "FIRST or SECOND");
    assertThat(page.locator("#standings")).containsText("4 pairs judged, 0 wait.");
    assertThat(page.locator("#standings")).containsText("after 4 pairs;");
  }

  @Test
  void aReasonIsTypedAndNoKeyInItIsAVerdict() {
    // Given
    edited(1);
    Page page = open("lee");

    // When
    page.keyboard().press("w");
    page.keyboard().type("1 doctor, 2 pills, x");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Enter");

    // Then
    assertThat(page.locator("#toast")).containsText("Say which");
    assertThat(preferences()).isEmpty();

    // When
    page.keyboard().press("w");
    page.keyboard().type("plainer");
    page.keyboard().press("Escape");
    page.keyboard().press("2");

    // Then
    assertThat(page.locator("#toast")).containsText("You chose: Right.");
    assertThat(text("SELECT why FROM arena_judgement WHERE rater = 'lee'")).isEqualTo("plainer");
    assertThat(text("SELECT seconds < 60 FROM arena_judgement WHERE rater = 'lee'")).isEqualTo("t");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void itIsThereInJapaneseAndOnAPhoneAndInNobodysWay(ColorScheme scheme) {
    // Given
    edited(2);
    Page page =
        open(
            "lee",
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(scheme)
                .setViewportSize(390, 844));

    // Then
    assertThat(page.locator("h1")).hasText("アリーナ");
    Locator sides = page.locator(".sides section");
    assertThat(sides).hasCount(2);
    assertThat(sides.nth(1).boundingBox().y)
        .isGreaterThan(sides.nth(0).boundingBox().y + sides.nth(0).boundingBox().height - 1);
    page.keyboard().press("0");
    assertThat(page.locator("#toast")).containsText("同じくらい");
    assertThat(page.locator("table")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(violations(page)).isEmpty();
  }

  @Test
  void anotherPersonaIsAskedForOnThePage() {
    // Given
    Page page = open("lee");
    page.locator("select[name=persona]").selectOption("checker");

    // When
    page.locator("button:has-text('Have it written')").click();

    // Then
    assertThat(page.locator("main > section .said")).containsText("Asked for");
  }

  /** But for the line that stands above all pages until somebody has an account. */
  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .disableRules(List.of("region")).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  private List<String> preferences() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT CASE WHEN preference IN ('FIRST', 'SECOND') THEN 'FIRST or SECOND'"
                        + " ELSE preference END FROM arena_judgement"
                        + " WHERE kind = 'BLIND'")
                .mapTo(String.class)
                .list());
  }

  private String text(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  private Page open(String person) {
    return open(person, new Browser.NewContextOptions());
  }

  private Page open(String person, Browser.NewContextOptions options) {
    Page page = chromium.open(arena.resolve("/tone").toString(), options);
    page.evaluate("name => localStorage.setItem('rapport-person', name)", person);
    page.navigate(arena.toString());
    assertThat(page.locator("#contest form[hx-trigger^=load]")).hasCount(0);
    return page;
  }

  /** So many drafts that kim wrote anew. */
  private void edited(int count) {
    for (int i = 0; i < count; i++) {
      int number = ++said;
      String mention =
          Person.at(x, "pat" + number)
              .post("@rapport which dosage of drug " + number + " is right for me?");
      assertThat(outcomes.settled(mention)).startsWith("Held");
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("by", "kim", "text", "Only a doctor can say that, number " + number + "."))
          .post("/api/reviews/x/" + mention + "/approve")
          .then()
          .statusCode(200);
    }
    await()
        .untilAsserted(
            () ->
                assertThat(given().get("/api/arena").jsonPath().getInt("judged")).isEqualTo(count));
  }
}

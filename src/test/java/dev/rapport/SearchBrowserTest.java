package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who looks for what was said to us, in a real browser. */
@QuarkusTest
@WithTestResource(Engines.class)
class SearchBrowserTest extends ConsoleBrowser {

  @TestHTTPResource("/search")
  URI search;

  /** Stands in one mention only. */
  private final String rare = "q" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void aMentionIsFoundByItsWordsAndShowsItsWholeLife() {
    // Given
    String mention = said("ava", "which dosage of <img src=x onerror=alert(1)> " + rare + "?");
    Page page = chromium.open(search.toString());

    // When
    page.keyboard().press("/");
    page.keyboard().type(rare.toUpperCase());
    page.keyboard().press("Enter");

    // Then
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("<img src=x onerror=alert(1)> " + rare);
    assertThat(page.locator("input[name=words]")).hasValue(rare.toUpperCase());
    assertThat(page.url()).contains("words=" + rare.toUpperCase());
    page.locator("tbody a").click();
    assertThat(page.locator("main")).containsText("Its life");
    assertThat(page.url()).endsWith("/mentions/x/" + mention);
  }

  @Test
  void everyFieldNarrowsAndTheAddressSaysWhatFor() {
    // Given
    said("ben", "which dosage of aspirin, " + rare + "?");
    said("bel", "good morning, " + rare + "!");
    Page page = chromium.open(search + "?words=" + rare);
    assertThat(page.locator("tbody tr")).hasCount(2);

    // When
    page.locator("input[name=author]").fill("@BEN");
    page.locator("select[name=state]").selectOption("Held");
    page.locator(".search input[name=reason]").fill("medic");
    page.locator("input[name=since]").fill("2026-01-01T00:00");
    page.locator("button.primary").click();

    // Then
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("@ben");
    assertThat(page.locator("select[name=state]")).hasValue("Held");
    assertThat(page.locator("input[name=since]")).hasValue("2026-01-01T00:00");
    assertThat(chromium.open(page.url()).locator("tbody tr")).hasCount(1);

    // When
    page.locator("input[name=until]").fill("2026-01-02T00:00");
    page.locator("button.primary").click();

    // Then
    assertThat(page.locator("[role=status]")).hasText("Nothing fits.");
  }

  @Test
  void badInputIsToldInOneLineAndNothingIsLost() {
    // When
    Page page =
        chromium.open(search + "?words=kept&since=%3Cb%3Eyesterday&state=Held&author=someone");

    // Then
    assertThat(page.locator("#trouble")).hasText("since must be a time like 2026-11-24T10:00:00Z");
    assertThat(page.locator("input[name=words]")).hasValue("kept");
    assertThat(page.locator("input[name=since]")).hasValue("<b>yesterday");
    assertThat(page.locator("input[name=author]")).hasValue("someone");
    assertThat(page.locator("select[name=state]")).hasValue("Held");
    for (String bad : new String[] {"state=Nowhere", "cursor=x", "words=" + "w".repeat(201)}) {
      page.navigate(search + "?" + bad);
      assertThat(page.locator("#trouble")).hasCount(1);
    }
  }

  @Test
  void whatIsMoreThanAPageIsReachedPageByPage() {
    // Given
    for (int i = 0; i < 26; i++) {
      Person.at(x, "crowd" + i).post("@rapport good day " + i + ", " + rare + "!");
    }
    await()
        .until(
            () ->
                given().get("/api/mentions?words=" + rare).jsonPath().getList("mentions").size()
                    == 26);
    Page page = chromium.open(search + "?words=" + rare);
    assertThat(page.locator("tbody tr")).hasCount(25);

    // When
    page.locator("a[rel=next]").click();

    // Then
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("input[name=words]")).hasValue(rare);
    assertThat(page.locator("a[rel=next]")).hasCount(0);
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // Given
    said("dan", "good evening " + rare + " " + "w".repeat(150));

    // When
    Page page =
        chromium.open(
            search + "?words=" + rare,
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // Then
    assertThat(page.locator("h1")).hasText("メンションを検索");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("nav")).containsText("集計");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 22, 21)");
  }

  private String said(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    Outcomes.at(x).settled(mention);
    return mention;
  }
}

package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charts, in a real browser. */
@QuarkusTest
@WithTestResource(Engines.class)
class FiguresBrowserTest extends ConsoleBrowser {

  /** Some pixel of the first chart that is not the ground's; canvases are empty until drawn on. */
  private static final String INK =
      """
      () => {
        const canvas = document.querySelector('[data-chart] canvas');
        const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        return [...data].some((value) => value > 0);
      }
      """;

  @TestHTTPResource("/figures")
  URI figures;

  @BeforeEach
  void start() {
    jdbi.useHandle(
        handle ->
            handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'"));
  }

  @Test
  void theChartsSayInPicturesWhatTheTableSaysInNumbers() {
    // Given
    held("eli", "which dosage of aspirin is right for me?");

    // When
    Page page = chromium.open(figures.toString());

    // Then
    assertThat(page.locator("nav a[href='/figures']")).hasText("Figures");
    assertThat(page.locator(".tiles")).containsText("Waiting now");
    assertThat(page.locator(".tiles dd").first()).hasText("1");
    assertThat(page.locator("[role=img]")).hasCount(5);
    assertThat(page.locator("[role=img]").nth(2))
        .hasAttribute("aria-label", Pattern.compile("Waiting .*Now: 1\\."));
    assertThat(page.evaluate(INK)).isEqualTo(true);
    page.locator("#numbers summary").click();
    assertThat(page.locator("[data-figures] tbody tr")).hasCount(24);
    assertThat(page.locator("[data-figures] tbody tr").last().locator("td").nth(7)).hasText("1");
  }

  @Test
  void theyFollowWhatHappensAndWhatIsOpenStaysOpen() {
    // Given
    Page page = chromium.open(figures.toString());
    assertThat(page.locator(".tiles dd").first()).hasText("0");
    page.locator("#numbers summary").click();
    page.locator("h1").click();

    // When
    held("flo", "should I stop my antidepressants?");

    // Then
    assertThat(page.locator(".tiles dd").first())
        .hasText("1", new HasTextOptions().setTimeout(30_000));
    assertThat(page.locator("#numbers")).hasAttribute("open", "");
    assertThat(page.locator("[role=img]")).hasCount(5);
  }

  @Test
  void longerTimesAreShownByTheDay() {
    // Given
    Page page = chromium.open(figures.toString());

    // When
    page.locator("a[href='/figures?hours=720']").click();

    // Then
    assertThat(page.locator("[aria-current]")).hasText("30 days");
    assertThat(page.locator("main")).containsText("Decisions per day");
    assertThat(page.locator("[data-figures] tbody tr")).hasCount(30);
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // Given
    held("gus", "is this rash a symptom of cancer?");

    // When
    Page page =
        chromium.open(
            figures.toString(),
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // Then
    assertThat(page.locator("h1")).hasText("確認作業の集計");
    assertThat(page.locator(".tiles")).containsText("いまの確認待ち");
    assertThat(page.evaluate(INK)).isEqualTo(true);
    page.locator("#numbers summary").click();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 22, 21)");
  }

  private void held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Held");
  }
}

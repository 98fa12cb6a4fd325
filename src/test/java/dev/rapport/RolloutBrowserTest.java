package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.testing.Engines;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rollout, begun and taken back in a real browser. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(RolloutProfile.class)
class RolloutBrowserTest extends ConsoleBrowser {

  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

  @TestHTTPResource("/rollout")
  URI address;

  @BeforeEach
  void begin() {
    RolloutScene.of(x, jdbi, jobs);
  }

  @Test
  void itIsBegunWatchedAndTakenBackFromThePage() {
    // Given
    Page page = chromium.open(address.toString());
    page.onDialog(dialog -> dialog.accept("kim"));
    assertThat(page.locator("#figures")).containsText("There never was one");

    // When
    page.locator("form:has(select[name=variant]) button").click();

    // Then
    assertThat(page.locator("#state")).containsText("in the shadow", SOON);
    assertThat(page.locator("#figures tbody").first()).containsText("rejected");
    assertThat(page.locator("[role=img]")).hasCount(4);

    // When
    page.locator("form[hx-post$=advance] button").click();

    // Then
    assertThat(page.locator("#figures")).containsText("1 %", SOON);

    // When
    page.locator("form[hx-post$=rollback] input[name=reason]").fill("odd words");
    page.locator("form[hx-post$=rollback] button").click();
    page.locator("form[hx-post$=rollback] input[name=reason]").fill("");
    page.locator("h1").click();

    // Then
    assertThat(page.locator("#state")).containsText("rolled back", SOON);
    assertThat(page.locator("#figures")).containsText("odd words");

    // When
    page.locator("form[hx-post$=rollback] button").click();

    // Then
    assertThat(page.locator("#moved")).containsText("there is no rollout to take back", SOON);
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // Given
    RolloutScene.start();

    // When
    Page page =
        chromium.open(
            address.toString(),
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // Then
    assertThat(page.locator("h1")).hasText("段階的公開");
    assertThat(page.locator("#state")).containsText("影");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }
}

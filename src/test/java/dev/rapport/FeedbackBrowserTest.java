package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What people make of answers, seen as it happens in a real browser. */
@QuarkusTest
@WithTestResource(Engines.class)
class FeedbackBrowserTest extends ConsoleBrowser {

  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(15_000);
  private static final IsVisibleOptions SEEN = new IsVisibleOptions().setTimeout(15_000);

  @TestHTTPResource("/feedback")
  URI feedback;

  @Test
  void aLikeAndAThankYouAreSeenAsTheyHappen() {
    // Given
    String mention = published("lena", "good morning, the new garden is lovely");
    Page page = chromium.open(feedback.toString());
    assertThat(page.locator("#live-state")).containsText("Listening", SOON);

    // When
    Person.at(x, "mia").like(reply(mention));

    // Then
    String link = " a[href='/mentions/x/" + mention + "']";
    assertThat(page.locator("#feed .published" + link)).hasCount(1);
    assertThat(page.locator("#feed .like" + link)).isVisible(SEEN);

    // When
    Person.at(x, "lena").reply(reply(mention), "@rapport thank you so much!");

    // Then
    assertThat(page.locator("#feed .follow-up" + link)).isVisible(SEEN);
  }

  @Test
  void whatWasThanksAndWhatWasNotIsSummedUpByStanceAndMood() {
    // Given
    String mention = published("nora", "hello, what a fine evening this is");
    Person.at(x, "nora").reply(reply(mention), "@rapport thank you, that is so kind!");
    Page live = chromium.open(feedback.toString());
    assertThat(live.locator("#feed")).containsText("follow-up", SOON);

    // When
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET published_at = published_at - interval '2 days'"
                    + " WHERE reply_id IS NOT NULL"));
    Page page = chromium.open(feedback.toString());

    // Then
    assertThat(page.locator(".heat tbody tr").first()).isVisible();
    assertThat(page.locator(".heat")).containsText("n = ");
    assertThat(page.locator("[role=img]")).hasCount(1);
    assertThat(page.locator(".ages")).containsText("posted");
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // When
    Page page =
        chromium.open(
            feedback.toString(),
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // Then
    assertThat(page.locator("h1")).hasText("みんなの反応");
    assertThat(page.locator("#live-state")).containsText("受信中", SOON);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private String published(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Published");
    return mention;
  }

  private String reply(String mention) {
    return Outcomes.at(x).trace(mention).getString("reply.id");
  }
}

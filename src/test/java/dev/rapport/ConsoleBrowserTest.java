package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person at the console, in a real browser, while the bot works. */
@QuarkusTest
@WithTestResource(Engines.class)
class ConsoleBrowserTest extends ConsoleBrowser {

  @TestHTTPResource("/")
  URI console;

  @Override
  boolean mayComplain() {
    return true;
  }

  @AfterEach
  void leave() {
    jdbi.useHandle(handle -> handle.execute("TRUNCATE account, login_session, api_token"));
  }

  /** A reviewer who gives a name when asked for one. */
  private Page open() {
    Page page = chromium.open(console.toString());
    page.onDialog(dialog -> dialog.accept("ana"));
    return page;
  }

  private void ask(String name, String question) {
    Person.at(x, name).post("@rapport " + question);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void whatWaitsIsListedAndLeadsToTheDesk() {
    // Given
    Page page = open();
    ask("uma", "which dosage of <b>aspirin</b> is right for me?");

    // When
    page.locator("#queue-list a", containing("@uma")).click();

    // Then
    assertThat(page.locator("article.item")).containsText("<b>aspirin</b>");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void whatWasTypedOutlivesEveryRefresh() {
    // Given
    Page page = open();
    page.locator("#switch input[name=reason]").fill("half a thought");
    page.locator("#mentions-title").click();

    // When
    ask("wim", "good morning!");

    // Then
    assertThat(page.locator("#mention-list")).containsText("@wim");
    assertThat(page.locator("#switch input[name=reason]")).hasValue("half a thought");
  }

  @Test
  void theSwitchStopsAndReleases() {
    // Given
    Page page = open();
    page.locator("#switch input[name=reason]").fill("a drill");
    page.locator("#switch button").click();
    assertThat(page.locator("#switch")).containsText("Posting is stopped by ana: a drill");

    // When
    page.locator("#switch button").click();

    // Then
    assertThat(page.locator("#switch")).containsText("Posting is on");
  }

  @Test
  void whoGivesNoNameDecidesNothing() {
    // Given
    Page page = chromium.open(console.resolve("/review").toString());
    ask("xia", "is this rash a symptom of cancer?");

    // When
    page.locator("button.primary").click();
    ask("zoe", "good evening!");

    // Then
    assertThat(page.locator("#queue-list")).containsText("@xia");
    assertThat(page.locator("article.item")).hasCount(0);
  }

  @Test
  void whoeverLogsInNeedSayNoName() {
    // Given
    Page page = chromium.open(console.resolve("/login").toString());
    page.locator("input[name=name]").fill("ada");
    page.locator("input[name=password]").fill("correct horse battery");
    page.locator("button.primary").click();
    assertThat(page.locator("nav")).containsText("ada");

    // When
    page.locator("#switch input[name=reason]").fill("a drill");
    page.locator("#switch button").click();

    // Then
    assertThat(page.locator("#switch")).containsText("Posting is stopped by ada: a drill");
    page.locator("#switch button").click();
    assertThat(page.locator("#switch")).containsText("Posting is on");
    page.locator("nav a[href='/account']").click();
    assertThat(page.locator("main")).containsText("Where you are logged in");
    page.locator("form[action='/logout'] button").click();
    assertThat(page.locator("h1")).containsText("Log in");
    page.navigate(console.resolve("/review").toString());
    assertThat(page.locator("h1")).containsText("Log in");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void whatEachKindHasEarnedIsThereOnAPhoneToo() {
    // Given
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO judgement (platform, root_id, tier, subject, good, at)"
                    + " SELECT 'x', 'poem' || i, 'LOW', 'poetry', i % 10 > 0, now()"
                    + " FROM generate_series(1, 100) i ON CONFLICT DO NOTHING"));

    // When
    Page page = chromium.open(console.resolve("/autonomy").toString());
    page.setViewportSize(390, 844);

    // Then
    assertThat(page.locator("tr", containing("poetry"))).containsText("90 of the last 100");
    assertThat(page.locator("tr", containing("poetry"))).containsText("0.14 at most 0.95");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aNarrowWindowIsEnough() {
    // Given
    Page page = open();
    ask("yan", "w".repeat(200));
    assertThat(page.locator("#mention-list")).containsText("@yan");

    // When
    page.setViewportSize(390, 844);

    // Then
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }
}

package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.rapport.app.Jobs;
import dev.rapport.testing.Chromium;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at the console, in a real browser, while the bot works. */
@QuarkusTest
@WithTestResource(Engines.class)
class ConsoleBrowserTest {

  private static Chromium chromium;

  @Inject Jobs jobs;

  @TestHTTPResource("/")
  URI console;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void start() {
    jobs.start();
  }

  @AfterEach
  void leave() {
    chromium.closeWindows();
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

  private static Locator waiting(Page page, String author) {
    return page.locator("article[aria-label='Mention by " + author + "']");
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void aPersonMendsAnAnswerUntilItMayGoOut() {
    // Given
    Page page = open();
    ask("uma", "which dosage of <b>aspirin</b> is right for me?");
    Locator item = waiting(page, "uma");
    assertThat(item).containsText("<b>aspirin</b>");
    item.locator("textarea").fill("Ask @mydoctor.");
    item.locator("button.primary").click();
    assertThat(item.locator(".said")).containsText("This text may not go out");
    assertThat(item.locator("textarea")).hasValue("Ask @mydoctor.");

    // When
    item.locator("textarea").fill("A doctor or a chemist can tell you, I cannot.");
    item.locator("button.primary").click();

    // Then
    assertThat(item).hasCount(0);
    assertThat(page.locator("#mention-list")).containsText("A doctor or a chemist can tell you");
    page.locator("#mention-list tr", containing("A doctor or")).locator("a").click();
    assertThat(page.locator("main")).containsText("edited and approved by ana");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void whatWasTypedOutlivesEveryRefresh() {
    // Given
    Page page = open();
    ask("vic", "should I stop my antidepressants?");
    waiting(page, "vic").locator("textarea").fill("half a thought");
    page.locator("#mentions-title").click();

    // When
    ask("wim", "good morning!");

    // Then
    assertThat(page.locator("#mention-list")).containsText("@wim");
    assertThat(waiting(page, "vic").locator("textarea")).hasValue("half a thought");
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
    Page page = chromium.open(console.toString());
    ask("xia", "is this rash a symptom of cancer?");

    // When
    waiting(page, "xia").locator("button.primary").click();
    ask("zoe", "good evening!");

    // Then
    assertThat(page.locator("#mention-list")).containsText("@zoe");
    assertThat(waiting(page, "xia")).isVisible();
    assertThat(page.locator("#waiting-list .done")).hasCount(0);
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

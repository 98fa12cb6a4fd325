package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewers at the desk, in a real browser, by keyboard only. */
@QuarkusTest
@WithTestResource(Engines.class)
class DeskBrowserTest extends ConsoleBrowser {

  @TestHTTPResource("/review")
  URI desk;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    jdbi.useHandle(
        handle ->
            handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'"));
    outcomes = Outcomes.at(x);
  }

  @Test
  void aDraftIsApprovedByOneKeyAndTheNextOneIsThere() {
    // Given
    String first = held("ada", "which dosage of <b>aspirin</b> is right for me?");
    held("bea", "should I stop my antidepressants?");
    Page page = open("kim");
    assertThat(item(page)).containsText("<b>aspirin</b>");
    assertThat(page.locator("#check")).containsText("It may go out.");

    // When
    page.keyboard().press("a");

    // Then
    assertThat(toast(page)).containsText("Approved.");
    assertThat(item(page)).containsText("antidepressants");
    nothingIsUndone();
    comesOut(first);
  }

  @Test
  void anEditIsCheckedWhileItIsTyped() {
    // Given
    String mention = held("cyd", "is this rash a symptom of cancer?");
    Page page = open("kim");
    page.keyboard().press("e");

    // When
    text(page).fill("Ask @mydoctor.");

    // Then
    assertThat(page.locator("#check")).containsText("It may not go out");
    page.keyboard().press("Control+Enter");
    assertThat(item(page).locator("#answer .said")).containsText("It may not go out");
    assertThat(text(page)).hasValue("Ask @mydoctor.");

    // When
    text(page).fill("A doctor can tell you, I cannot.");
    assertThat(page.locator("#check")).containsText("32 of 280");
    page.keyboard().press("Control+Enter");

    // Then
    assertThat(toast(page)).containsText("Edited and approved.");
    nothingIsUndone();
    comesOut(mention);
    assertThat(outcomes.trace(mention).getString("reply.text"))
        .contains("A doctor can tell you, I cannot.");
    assertThat(outcomes.trace(mention).getString("reply.by")).isEqualTo("kim");
  }

  @Test
  void whatWasRejectedCanBeUndone() {
    // Given
    String mention = held("dot", "which pills should my baby take?");
    Page page = open("kim");
    page.keyboard().press("r");
    page.keyboard().type("not ours");
    page.keyboard().press("Enter");
    assertThat(toast(page)).containsText("Rejected.");
    assertThat(page.locator("#desk")).containsText("Nothing waits");

    // When
    page.keyboard().press("u");

    // Then
    assertThat(toast(page)).containsText("Undone.");
    assertThat(item(page)).containsText("which pills");
    page.keyboard().press("r");
    page.keyboard().type("really not ours");
    page.keyboard().press("Enter");
    assertThat(toast(page)).containsText("Rejected.");
    nothingIsUndone();
    await()
        .untilAsserted(
            () ->
                assertThat(outcomes.now(mention))
                    .isEqualTo("Rejected: rejected by kim: really not ours"));
  }

  @Test
  void anItemIsSkippedEscalatedAndTakenOver() {
    // Given
    held("eva", "should I take ibuprofen for a cold?");
    Page kim = open("kim");
    assertThat(item(kim)).containsText("ibuprofen");
    Page lee = open("lee");
    assertThat(lee.locator("#desk")).containsText("Nothing waits");
    assertThat(lee.locator("#queue-list")).containsText("kim");

    // When
    lee.locator("#queue-list li a").click();

    // Then
    assertThat(item(lee)).containsText("kim is at this one until");
    lee.keyboard().press("o");
    assertThat(text(lee)).isVisible();
    kim.keyboard().press("a");
    assertThat(item(kim).locator("#answer .said")).containsText("lee is at this one now.");

    // When
    lee.keyboard().press("x");
    lee.keyboard().type("needs a doctor");
    lee.keyboard().press("Enter");

    // Then
    assertThat(toast(lee)).containsText("Escalated.");
    kim.reload();
    assertThat(item(kim)).containsText("escalated by lee: needs a doctor");
    kim.keyboard().press("s");
    assertThat(toast(kim)).containsText("Skipped.");
    assertThat(kim.locator("#desk")).containsText("Nothing waits");
  }

  @Test
  void aDraftIsWrittenAnewAndTheOldOneCanBeUsed() {
    // Given
    held("fay", "is it safe to mix these two pills?");
    Page page = open("kim");
    String before = text(page).inputValue();

    // When
    page.keyboard().press("g");
    page.keyboard().type("shorter");
    page.keyboard().press("Enter");

    // Then
    assertThat(toast(page)).containsText("Here is another one.");
    assertThat(text(page)).not().hasValue(before);
    page.locator("summary", containing("Earlier drafts")).click();
    page.locator("[data-use]").click();
    assertThat(text(page)).hasValue(before);
  }

  @Test
  void aTemplateGoesOutOnlyOnceItIsFilledIn() {
    // Given
    held("gil", "should I stop my dialysis, legal advice please?");
    Page page = open("kim");

    // When
    page.keyboard().press("t");
    page.locator("select").selectOption("Not for a bot to say");

    // Then
    assertThat(page.locator("#check")).containsText("still has [[Who can help]] to be filled in");
    page.keyboard().press("Control+Enter");
    assertThat(item(page).locator("#answer .said")).containsText("[[Who can help]]");
    text(page).fill(text(page).inputValue().replace("[[Who can help]]", "A lawyer"));
    page.keyboard().press("Control+Enter");
    assertThat(toast(page)).containsText("Edited and approved.");
  }

  @Test
  void keysAndPaletteSayWhatCanBeDone() {
    // Given
    held("hal", "should I stop taking insulin?");
    Page page = open("kim");
    assertThat(item(page)).isVisible();

    // When
    page.keyboard().press("?");

    // Then
    assertThat(page.locator("#keys")).containsText("Escalate");
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).not().isVisible();
    page.keyboard().press("Control+k");
    page.keyboard().type("skip");
    page.keyboard().press("Enter");
    assertThat(toast(page)).containsText("Skipped.");
  }

  @Test
  void newItemsAppearByThemselves() {
    // Given
    Page page = open("kim");
    assertThat(page.locator("#desk")).containsText("Nothing waits");

    // When
    held("ian", "can I take aspirin with alcohol?");

    // Then
    assertThat(item(page)).containsText("aspirin with alcohol");
    page.keyboard().press("b");
    assertThat(page.locator(".asked.blurred")).isVisible();
    page.keyboard().press("b");
    assertThat(page.locator(".asked.blurred")).hasCount(0);
  }

  @Test
  void manyAreReadAndApprovedAtOnce() {
    // Given
    String one = held("jan", "which dosage of vitamins?");
    String other = held("joe", "is chemotherapy worth it?");
    jdbi.useHandle(handle -> handle.execute("UPDATE mention_state SET queue = 'rest'"));
    held("jim", "should I take ibuprofen for that?");
    Page page = chromium.open(desk.resolve("/review/batch").toString());
    page.onDialog(dialog -> dialog.accept("kim"));
    assertThat(page.locator(".batch li")).hasCount(2);
    page.locator(".batch li", containing("vitamins")).locator("input").uncheck();

    // When
    page.locator("button.primary").click();

    // Then
    assertThat(page.locator("#batch-done")).containsText("1 approved.");
    nothingIsUndone();
    comesOut(other);
    assertThat(outcomes.now(one)).startsWith("Held");
  }

  @Test
  void aQueueIsChosenByItsDigitAndKeptWhileOneWorks() {
    // Given
    held("lia", "I want to die, I can't go on any more");
    held("meg", "which dosage of aspirin is right?");
    held("ned", "should I stop my antidepressants?");
    Page page = open("kim");
    assertThat(item(page)).containsText("want to die");
    assertThat(tab(page)).containsText("All 3");

    // When
    page.keyboard().press("2");

    // Then
    assertThat(tab(page)).containsText("Delicate 2");
    assertThat(item(page)).containsText("aspirin");
    assertThat(page.locator("#queue-list li")).hasCount(2);
    page.keyboard().press("a");
    assertThat(item(page)).containsText("antidepressants");
    page.keyboard().press("s");
    assertThat(page.locator("#desk")).containsText("Nothing waits");
    page.navigate(desk.toString());
    assertThat(tab(page)).containsText("Delicate");

    // When
    page.keyboard().press("Control+k");
    page.keyboard().type("danger");
    page.keyboard().press("Enter");

    // Then
    assertThat(tab(page)).containsText("Danger 1");
    assertThat(item(page)).containsText("want to die");
    assertThat(page.locator("[data-key=s]")).hasCount(0);
    page.keyboard().press("s");
    assertThat(item(page)).containsText("want to die");
    page.keyboard().press("0");
    assertThat(tab(page)).containsText("All");
  }

  @Test
  void anAnswerIsTakenBackAndCorrectedOnItsPage() {
    // Given
    String mention = Person.at(x, "lou").post("@rapport a very good morning!");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    Page page = open("kim");
    page.navigate(desk.resolve("/mentions/x/" + mention).toString());
    page.locator("main input[name=reason]").fill("a slip");
    page.locator("button.danger", containing("Take it back")).click();

    // When
    page.locator("textarea").fill("Ask @mydoctor.");
    page.locator("button", containing("Post the correction")).click();
    assertThat(page.locator("#answer-said")).not().isEmpty();
    page.locator("textarea").fill("Good evening, I should have said.");
    page.locator("button", containing("Post the correction")).click();

    // Then
    assertThat(page.locator(".history")).containsText("corrected by kim");
    comesOut(mention);
  }

  @Test
  void itIsThereInJapaneseInTheDarkAndOnAPhone() {
    // Given
    held("kai", "should I take antibiotics for a cold? " + "w".repeat(150));
    Page page =
        chromium.open(
            desk.toString(),
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));

    // When
    page.onDialog(dialog -> dialog.accept("kim"));
    page.reload();

    // Then
    assertThat(item(page)).containsText("kai さんの投稿");
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    assertThat(page.locator("button.primary")).containsText("承認");
    assertThat(page.locator("#queues")).containsText("慎重");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 22, 21)");
  }

  /** A mention that waits for a person. */
  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }

  /** Nobody waits in a test until a decision cannot be undone any more. */
  private void nothingIsUndone() {
    jdbi.useHandle(handle -> handle.execute("UPDATE review_pending SET due_at = now()"));
  }

  private void comesOut(String mention) {
    await().untilAsserted(() -> assertThat(outcomes.now(mention)).isEqualTo("Published: posted"));
  }

  private Page open(String reviewer) {
    Page page = chromium.open(desk.resolve("/tone").toString());
    page.evaluate("name => localStorage.setItem('rapport-person', name)", reviewer);
    page.navigate(desk.toString());
    assertThat(page.locator("#desk form[hx-trigger^=load]")).hasCount(0);
    return page;
  }

  private static Locator item(Page page) {
    return page.locator("article.item");
  }

  /** The queue that is shown. */
  private static Locator tab(Page page) {
    return page.locator("#queues a[aria-current=page]");
  }

  private static Locator text(Page page) {
    return page.locator("textarea[name=text]");
  }

  private static Locator toast(Page page) {
    return page.locator("#toast");
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}

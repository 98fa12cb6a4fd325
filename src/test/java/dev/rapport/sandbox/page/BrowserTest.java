package dev.rapport.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people on the page, each in a browser of their own. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class BrowserTest {

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What htmx writes when it drops a request that a newer one has overtaken, as it should. */
  private static final Set<String> OVERTAKEN = Set.of("htmx:afterRequest", "htmx:sendAbort");

  private static Playwright playwright;
  private static Browser browser;

  @TestHTTPResource("/sandbox")
  URI sandbox;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void launch() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @AfterEach
  void leave() {
    contexts.forEach(BrowserContext::close);
  }

  private Page open(String name) {
    BrowserContext context = browser.newContext();
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complain(message.text()));
    page.onPageError(complaints::add);
    page.navigate(sandbox + "?as=" + name);
    assertThat(page.locator("#live")).containsText("live");
    return page;
  }

  private void complain(String message) {
    if (!OVERTAKEN.contains(message)) {
      complaints.add(message);
    }
  }

  private static void write(Page page, String text) {
    page.locator("#text-new").fill(text);
    page.locator("main > .card .send").click();
  }

  private static Locator post(Page page, String text) {
    return page.locator(".post", new Page.LocatorOptions().setHasText(text)).last();
  }

  @Test
  void twoPeopleTalkWithoutReloading() {
    // Given
    Page alice = open("alice_b");
    Page bob = open("bob_b");
    write(alice, "@rapport is anybody there?");
    bob.locator("#text-new").fill("half a thought");

    // When
    post(bob, "is anybody there?").locator(".reply").click();
    bob.locator("#dialog textarea").fill("I am <here>.");
    bob.locator("#dialog .send").click();
    post(alice, "I am <here>.").locator(".like").click();

    // Then
    assertThat(post(bob, "I am <here>.").locator(".like")).containsText("1");
    assertThat(bob.locator("#dialog")).isHidden();
    assertThat(bob.locator("#text-new")).hasValue("half a thought");
    assertThat(alice.locator("#text-new")).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void newWordsArriveByThemselves() {
    // Given
    Page alice = open("alice_c");
    Page bob = open("bob_c");
    alice.locator("#text-new").fill("quick as a flash");

    // When
    alice.locator(".composer .send").click();

    // Then
    assertThat(post(bob, "quick as a flash")).isVisible();
    assertThat(bob.locator("#status")).containsText("1 new post by @alice_c");
  }

  @Test
  void aRefusalIsSaidBesideTheBoxAndNothingIsLost() {
    // Given
    Page alice = open("alice_d");
    String text = "y".repeat(281);

    // When
    write(alice, text);

    // Then
    assertThat(alice.getByRole(AriaRole.ALERT)).containsText("too long");
    assertThat(alice.locator("#text-new")).hasValue(text);
    assertThat(alice.locator(".counter")).hasText("-1");
  }

  @Test
  void theCounterFollowsWhatIsTyped() {
    // Given
    Page alice = open("alice_e");

    // When
    alice.locator("#text-new").pressSequentially("漢字!");

    // Then
    assertThat(alice.locator(".counter")).hasText("275");
  }

  @Test
  void theStarterBeginsAMention() {
    // Given
    Page alice = open("alice_f");

    // When
    alice.locator("#starter").click();

    // Then
    assertThat(alice.locator("#text-new")).hasValue("@rapport ");
    assertThat(alice.locator("#text-new")).isFocused();
  }

  @Test
  void anEditIsMarkedAndADeletionEmptiesThePlace() {
    // Given
    Page alice = open("alice_g");
    alice.onDialog(Dialog::accept);
    write(alice, "teh words of alice_g");
    post(alice, "teh words of alice_g")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit"))
        .click();
    alice.locator("#dialog textarea").fill("the words of alice_g");
    alice.locator("#dialog .send").click();
    Locator edited = post(alice, "the words of alice_g");
    assertThat(edited).containsText("edited");

    // When
    edited.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete")).click();

    // Then
    assertThat(edited).hasCount(0);
  }

  @Test
  void theKeyboardIsEnough() {
    // Given
    Page alice = open("alice_h");
    alice.locator("#text-new").focus();
    alice.keyboard().type("typed and sent by keys");
    alice.keyboard().press("Control+Enter");
    Locator like = post(alice, "typed and sent by keys").locator(".like");
    like.focus();

    // When
    alice.keyboard().press("Enter");

    // Then
    assertThat(like).hasAttribute("aria-pressed", "true");
    assertThat(like).isFocused();
  }

  @Test
  void aNarrowWindowIsEnough() {
    // Given
    Page alice = open("alice_i");
    write(alice, "w".repeat(200));
    post(alice, "www").waitFor();

    // When
    alice.setViewportSize(390, 844);

    // Then
    assertThat(alice.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }
}

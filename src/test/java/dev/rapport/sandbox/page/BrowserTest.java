package dev.rapport.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people on the page, each in a browser of their own. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class BrowserTest {

  private static Chromium chromium;

  @TestHTTPResource("/sandbox")
  URI sandbox;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void leave() {
    chromium.closeWindows();
  }

  private Page open(String name) {
    Page page = chromium.open(sandbox + "?as=" + name);
    assertThat(page.locator("#live")).containsText("live");
    return page;
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
    assertThat(chromium.complaints()).isEmpty();
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

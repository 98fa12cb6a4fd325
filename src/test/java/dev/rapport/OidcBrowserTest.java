package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Chromium;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Provider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in by the identity provider as a real browser takes it, with all that it forbids. */
@QuarkusTest
@WithTestResource(Engines.class)
@WithTestResource(Provider.class)
class OidcBrowserTest {

  private static Chromium chromium;

  private final Provider provider = Provider.one();

  @Inject Jdbi jdbi;

  @TestHTTPResource("/")
  URI console;

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
    provider.forget();
    Browser.of(console.toString().replaceFirst("/$", ""), "ada", "correct horse battery");
  }

  @AfterEach
  void leave() {
    jdbi.useHandle(
        handle -> handle.execute("TRUNCATE account, login_session, api_token, login_round"));
    jdbi.useHandle(handle -> handle.execute("UPDATE kill_switch SET stopped = false"));
    chromium.closeWindows();
  }

  @Test
  void theButtonLeadsInAndTheProviderIsAskedAgainBeforeTheSwitchIsReleased() {
    // Given
    provider.is("u1", "pat", "bot-all");
    provider.forges("auth_time", Instant.now().minusSeconds(3_600).getEpochSecond());

    // When
    Page page = chromium.open(console.resolve("/account").toString());
    assertThat(page).hasURL(console.resolve("/login?next=%2Faccount").toString());
    page.getByRole(AriaRole.LINK, named("Log in with Example ID")).click();

    // Then
    assertThat(page).hasURL(console.resolve("/account").toString());
    assertThat(page.locator("h1")).hasText("pat");
    assertThat(page.locator("input[type=password]")).hasCount(0);

    // When
    page.navigate(console.resolve("/confirm").toString());
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.getByRole(AriaRole.LINK, named("Log in with Example ID")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("did not ask you again");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    provider.forges("auth_time", Instant.now().getEpochSecond());
    page.getByRole(AriaRole.LINK, named("Back")).click();
    page.getByRole(AriaRole.LINK, named("Log in with Example ID")).click();

    // Then
    assertThat(page).hasURL(console.toString());
    assertThat(chromium.complaints())
        .allMatch(line -> line.contains("/login/oidc/refused") && line.contains("401"));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}

package dev.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is looked at by axe, by day and by night: nothing may be in anybody's way. */
@QuarkusTest
@WithTestResource(Engines.class)
class AxeBrowserTest extends ConsoleBrowser {

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

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noPageIsInAnybodysWay(ColorScheme scheme) {
    // Given
    String mention = said("ida", "good morning, all is well here, " + scheme + "!");
    said("ivo", "which dosage of aspirin is right for " + scheme + "?");
    said("ike", "which dosage of vitamins is right for " + scheme + "?");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE mention_state SET queue = 'rest' WHERE reason LIKE '%medicine'"));
    Page page = open(scheme);
    List<String> pages =
        List.of(
            "/##queue-list a",
            "/review#article.item",
            "/review/batch#.batch li",
            "/search#tbody tr",
            "/figures#canvas",
            "/feedback#.ages",
            "/tone#textarea",
            "/account##care input",
            "/reviewers#h1",
            "/people#h1",
            "/autonomy#h1",
            "/lessons#h1",
            "/arena#h1",
            "/rollout#h1",
            "/tone/mentions/x/" + mention + "#.words",
            "/mentions/x/" + mention + "#.history");

    // When
    List<String> found =
        Stream.concat(Stream.of(looked(page, "/login#h1")), logIn(page, pages))
            .flatMap(List::stream)
            .toList();

    // Then
    assertThat(found).isEmpty();
  }

  private Stream<List<String>> logIn(Page page, List<String> pages) {
    page.locator("input[name=name]").fill("ada");
    page.locator("input[name=password]").fill("correct horse battery");
    page.locator("button.primary").click();
    assertThat(page.locator("#mention-list table")).isVisible();
    return pages.stream().map(address -> looked(page, address));
  }

  /**
   * @param address a page, and what is there once it is complete, as {@code path#selector}
   */
  private List<String> looked(Page page, String address) {
    String[] parts = address.split("#", 2);
    page.navigate(console.resolve(parts[0]).toString());
    assertThat(page.locator(parts[1]).first()).isVisible();
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> parts[0] + ": " + told(rule)).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary().replace("\n", " "))
            .toList();
  }

  private Page open(ColorScheme scheme) {
    return chromium.open(
        console.resolve("/login").toString(),
        new Browser.NewContextOptions().setColorScheme(scheme));
  }

  private String said(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(Outcomes.at(x).settled(mention)).isNotEmpty();
    return mention;
  }
}

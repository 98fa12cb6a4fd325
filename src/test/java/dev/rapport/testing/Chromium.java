package dev.rapport.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real browser, with a window for each person and an ear for what its console says. */
public final class Chromium implements AutoCloseable {

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

  private final Playwright playwright;
  private final Browser browser;
  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  /** A window that shares nothing with the others. */
  public Page open(String address) {
    return open(address, new Browser.NewContextOptions());
  }

  /** The same for somebody with a screen, a language or a taste of their own. */
  public Page open(String address, Browser.NewContextOptions options) {
    BrowserContext window = browser.newContext(options);
    windows.add(window);
    Page page = window.newPage();
    page.onConsoleMessage(message -> complain(message.text(), message.location()));
    page.onPageError(complaints::add);
    page.navigate(address);
    return page;
  }

  private void complain(String message, String where) {
    if (!OVERTAKEN.contains(message)) {
      complaints.add(message + " " + where);
    }
  }

  /** What went wrong in the windows that were open since {@link #closeWindows()}. */
  public List<String> complaints() {
    return complaints;
  }

  public void closeWindows() {
    windows.forEach(BrowserContext::close);
    windows.clear();
    complaints.clear();
  }

  @Override
  public void close() {
    playwright.close();
  }
}

package dev.rapport.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.testing.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new operator gets access to the sandbox, with a browser that a test plays. Where the record
 * does not matter, it is one that runs already, and tries that end differently are made at the same
 * time.
 */
class ConnectIT {

  private static final Pattern PAGE = Pattern.compile("http://\\S+/authorize\\?\\S+");
  private static final Pattern BACK = Pattern.compile("redirect_uri=([^&]+)");
  private static final Pattern FIELD =
      Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern PIN = Pattern.compile("<h1>(\\d{7})</h1>");
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private static final String CLIENT = "rapport.platform.x.client-id=app-rapport";
  private static final String SECRET = "rapport.platform.x.client-secret=app-secret-rapport";
  private static final String CONSUMER = "rapport.platform.x.consumer-key=app-rapport";
  private static final String CONSUMER_SECRET =
      "rapport.platform.x.consumer-secret=app-secret-rapport";

  @TempDir static Path folder;

  private static int port;
  private static Program sandbox;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    port = Program.freePort();
    sandbox =
        Program.start(
            folder, "sandbox", "--port", String.valueOf(port), "--data", folder + "/network");
    database = EmbeddedDatabase.start(folder.resolve("postgres"));
    assertThat(sandbox.ready(port)).as(sandbox.output()).isTrue();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    database.close();
  }

  @Test
  void byABrowserTheTokensGoIntoTheDatabaseAndRenewThemselves() throws Exception {
    // Given
    String data = folder + "/data";

    // When
    Program connect = connect(data, List.of(), CLIENT, SECRET);
    HttpResponse<String> back = answer(page(connect), "rapport", "authorize");

    // Then
    assertThat(back.body()).contains("You can close this page");
    assertThat(connect.exit()).as(connect.output()).isZero();
    assertThat(connect.output())
        .contains("✓ this is @rapport", "✓ mentions can be read", "✓ X lets these keys post")
        .contains("✓ the bio says that the account is automated")
        .contains("The tokens are in the database", "Connected.")
        .doesNotContain("app-secret-rapport", "WARN", "ERROR");
    Program doctor = program("doctor", data, List.of(), CLIENT, SECRET);
    assertThat(doctor.exit()).as(doctor.output()).isZero();
    assertThat(doctor.output()).contains("✓ the keys are those of @rapport");
  }

  @Test
  void aBrowserElsewhereIsCopiedFrom() throws Exception {
    // Given
    Program connect = connect(folder + "/elsewhere", List.of(), CLIENT, record());
    HttpClient faraway = HttpClient.newHttpClient();
    String location =
        faraway
            .send(form(page(connect), "rapport", "authorize"), BodyHandlers.ofString())
            .headers()
            .firstValue("Location")
            .orElseThrow();

    // When
    connect.type("nonsense");
    connect.type(location);

    // Then
    assertThat(connect.exit()).as(connect.output()).isZero();
    assertThat(connect.output()).contains("That is not where X led to", "Connected.");
  }

  @Test
  void whatGoesWrongInTheBrowserIsOneLine() throws Exception {
    // Given
    String data = folder + "/refused";
    String nonsense = "rapport.platform.x.client-secret=nonsense";
    Program strange = connect(data, List.of("--wait", "10"), CLIENT, SECRET, record());
    Program denied = connect(data, List.of(), CLIENT, SECRET, record());
    Program wrong = connect(data, List.of(), CLIENT, SECRET, record());
    Program keys = connect(data, List.of(), CLIENT, nonsense, record());
    Program alone = connect(data, List.of("--wait", "1"), CLIENT, SECRET, record());
    Program none = connect(data, List.of());

    // When
    anAnswerToAnotherTry(strange);
    answer(page(denied), "rapport", "cancel");
    answer(page(wrong), "somebody", "authorize");
    answer(page(keys), "rapport", "authorize");

    // Then
    endsWith(denied, "access was denied in the browser");
    endsWith(wrong, "it was @somebody who gave access, and not @rapport");
    endsWith(keys, "X refuses the app");
    endsWith(alone, "nobody gave access within 1 seconds");
    endsWith(none, "RAPPORT_PLATFORM_X_CLIENT_ID");
    endsWith(strange, "an answer came, but to another try than this one");
  }

  /** It is passed over. */
  private static void anAnswerToAnotherTry(Program connect) throws Exception {
    Matcher back = BACK.matcher(URLDecoder.decode(page(connect).toString(), UTF_8));
    assertThat(back.find()).isTrue();
    URI strange = URI.create(back.group(1) + "?state=of-another&code=stolen");
    HttpResponse<String> told =
        BROWSER.send(HttpRequest.newBuilder(strange).build(), BodyHandlers.ofString());
    assertThat(told.statusCode()).isEqualTo(404);
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String its = String.valueOf(taken.getLocalPort());

      // When
      Program connect =
          connect(folder + "/taken", List.of("--callback-port", its), CLIENT, SECRET, record());

      // Then
      endsWith(connect, "port " + its + " of this machine is in use");
    }
  }

  @Test
  void xOutOfReachIsOneLine() throws Exception {
    // When
    Program connect =
        connect(
            folder + "/nowhere",
            List.of("--oauth1"),
            CONSUMER,
            CONSUMER_SECRET,
            "rapport.platform.x.base-url=http://127.0.0.1:" + Program.freePort());

    // Then
    endsWith(connect, "no answer from X");
  }

  @Test
  void aClockThatIsTenMinutesOffIsNamed() throws Exception {
    // Given
    clockOfX(-600);
    try {
      Program pin = connect(folder + "/late", List.of("--oauth1"), CONSUMER, CONSUMER_SECRET);
      Program browser = connect(folder + "/late", List.of(), CLIENT, SECRET, record());

      // When
      answer(page(browser), "rapport", "authorize");

      // Then
      endsWith(pin, "this machine's clock is 10 minutes ahead of X's");
      assertThat(browser.exit()).as(browser.output()).isEqualTo(1);
      assertThat(browser.output())
          .contains("✗ this machine's clock is", "→ set this machine's clock", "To mend: 1");
    } finally {
      clockOfX(0);
    }
  }

  private static void clockOfX(int seconds) throws IOException, InterruptedException {
    String faults = "{\"seed\":1,\"rules\":[],\"clockSkewSeconds\":%d}".formatted(seconds);
    URI control = URI.create("http://127.0.0.1:%d/sandbox/control/faults".formatted(port));
    HttpRequest request =
        HttpRequest.newBuilder(control)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(faults))
            .build();
    assertThat(BROWSER.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
  }

  @Test
  void aDatabaseOutOfReachIsOneLine() throws Exception {
    // When
    Program connect =
        connect(
            folder + "/none",
            List.of(),
            CLIENT,
            "quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:"
                + Program.freePort()
                + "/rapport");

    // Then
    endsWith(connect, "PostgreSQL: ");
  }

  @Test
  void byAPinTheKeysGoIntoAPrivateFile() throws Exception {
    // Given
    String data = folder + "/pin";
    Program connect = connect(data, List.of("--oauth1"), CONSUMER, CONSUMER_SECRET);
    Matcher pin = PIN.matcher(answer(page(connect), "rapport", "authorize").body());
    assertThat(pin.find()).isTrue();

    // When
    connect.type(pin.group(1));

    // Then
    Path file = Path.of(data, "x-keys.env");
    assertThat(connect.exit()).as(connect.output()).isZero();
    assertThat(connect.output())
        .contains("✓ this is @rapport", file.toString(), "Connected.")
        .doesNotContain("token-secret-rapport", "app-secret-rapport");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "RAPPORT_PLATFORM_X_CONSUMER_KEY='app-rapport'",
            "RAPPORT_PLATFORM_X_CONSUMER_SECRET='app-secret-rapport'",
            "RAPPORT_PLATFORM_X_ACCESS_TOKEN='token-rapport'",
            "RAPPORT_PLATFORM_X_ACCESS_TOKEN_SECRET='token-secret-rapport'");
  }

  @Test
  void whatGoesWrongWithAPinIsOneLine() throws Exception {
    // Given
    String data = folder + "/no-pin";

    String nonsense = "rapport.platform.x.consumer-secret=nonsense";
    Program keys = connect(data, List.of("--oauth1"), CONSUMER, nonsense);
    Program wrong = connect(data, List.of("--oauth1"), CONSUMER, CONSUMER_SECRET);
    Program nobody = connect(data, List.of("--oauth1", "--wait", "1"), CONSUMER, CONSUMER_SECRET);

    // When
    page(wrong);
    wrong.type("0000000");

    // Then
    endsWith(keys, "X refuses the consumer key or its secret");
    endsWith(wrong, "X does not take this PIN");
    endsWith(nobody, "no PIN was typed");
    assertThat(Path.of(data, "x-keys.env")).doesNotExist();
  }

  /** Not one of its own, which takes its time to come up. */
  private static String record() {
    return "quarkus.datasource.jdbc.url=" + database.jdbcUrl();
  }

  private static void endsWith(Program program, String line) throws InterruptedException {
    assertThat(program.exit()).as(program.output()).isEqualTo(1);
    assertThat(program.output().lines().filter(said -> said.startsWith("rapport: ")))
        .as(program.output())
        .singleElement()
        .asString()
        .contains(line);
    assertThat(program.output()).doesNotContain("\tat ", "nonsense");
  }

  private static URI page(Program connect) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> PAGE.matcher(connect.output()).find() || !connect.alive());
    Matcher page = PAGE.matcher(connect.output());
    assertThat(page.find()).as(connect.output()).isTrue();
    return URI.create(page.group());
  }

  /** Opens the page, types who one is and presses a button. */
  private static HttpResponse<String> answer(URI page, String person, String button)
      throws IOException, InterruptedException {
    return BROWSER.send(form(page, person, button), BodyHandlers.ofString());
  }

  private static HttpRequest form(URI page, String person, String button)
      throws IOException, InterruptedException {
    String html =
        BROWSER.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    String hidden =
        FIELD.matcher(html).results().map(ConnectIT::member).collect(Collectors.joining("&"));
    assertThat(hidden).as(html).isNotEmpty();
    URI action = URI.create(page.toString().replaceFirst("\\?.*", ""));
    return HttpRequest.newBuilder(action)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(hidden + "&as=" + person + "&answer=" + button))
        .build();
  }

  private static String member(MatchResult field) {
    return field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8);
  }

  private static Program connect(String data, List<String> options, String... settings) {
    List<String> all = new ArrayList<>(List.of("x"));
    if (!options.contains("--oauth1") && !options.contains("--callback-port")) {
      all.addAll(List.of("--callback-port", "0"));
    }
    all.addAll(options);
    return program("connect", data, all, settings);
  }

  private static Program program(
      String command, String data, List<String> options, String... settings) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(options);
    arguments.addAll(List.of("--data", data));
    String x = "rapport.platform.x.base-url=http://127.0.0.1:" + port + "/sandbox/x";
    for (String setting : List.of("rapport.handle=rapport", x)) {
      arguments.addAll(List.of("--set", setting));
    }
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    return Program.start(folder, arguments);
  }
}

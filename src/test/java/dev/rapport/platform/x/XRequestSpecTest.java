package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.mention.MentionFeed;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request that the adapters can make, held against both of X's documents. */
class XRequestSpecTest {

  private static final String FAILED = "https://bot.example/webhooks/x";
  private static final PostRef POST = new PostRef("x", "1859000000000000100");

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  /** Asks for handles as well, and signs. */
  private static class FullConfig extends KeylessXConfig {

    FullConfig() {
      super(URI.create(X.baseUrl()), Duration.ofSeconds(5));
    }

    @Override
    public boolean resolveAuthors() {
      return true;
    }

    @Override
    public Optional<URI> webhookUrl() {
      return Optional.of(URI.create("https://bot.example/other/webhooks/x"));
    }

    @Override
    public boolean ownsApp() {
      return true;
    }

    @Override
    public Optional<String> consumerKey() {
      return Optional.of("consumer");
    }

    @Override
    public Optional<String> consumerSecret() {
      return Optional.of("secret");
    }

    @Override
    public Optional<String> accessToken() {
      return Optional.of("token");
    }

    @Override
    public Optional<String> accessTokenSecret() {
      return Optional.of("secret");
    }
  }

  /** Has a webhook that X knows and no longer delivers to. */
  private static MentionFeed failedWebhook() {
    XConfig config =
        new FullConfig() {
          @Override
          public Optional<URI> webhookUrl() {
            return Optional.of(URI.create(FAILED));
          }
        };
    return adapters(config).webhook();
  }

  /** Listens until it is known whether there is something to hear. */
  private static void once(MentionFeed feed) {
    AtomicBoolean listening = new AtomicBoolean(true);
    MentionFeed.Ear ear =
        new MentionFeed.Ear() {
          @Override
          public boolean listening() {
            return listening.get();
          }

          @Override
          public void opened() {
            listening.set(false);
          }

          @Override
          public void closed(String why) {
            listening.set(false);
          }

          @Override
          public void heard(Author account, List<Post> posts) {}

          @Override
          public void puzzled(Broken broken) {}
        };
    assertThatCode(() -> feed.listen(ear)).doesNotThrowAnyException();
  }

  private static String gap() {
    long now = Long.parseLong(Snowflake.at(Instant.now()));
    return "%d gap %d-%d".formatted(now, now - 2_000_000_000_000L, now - 1_000_000_000_000L);
  }

  @BeforeEach
  void everyPageHasANextOne() {
    X.stubFor(any(anyUrl()).willReturn(okJson("{\"data\":{\"id\":\"42\",\"deleted\":true}}")));
    X.stubFor(
        get("/2/tweets/search/stream/rules")
            .willReturn(
                okJson("{\"data\":[{\"id\":\"120\",\"value\":\"@was\",\"tag\":\"rapport\"}]}")));
    X.stubFor(
        get("/2/webhooks")
            .willReturn(
                okJson("{\"data\":[{\"id\":\"9\",\"url\":\"" + FAILED + "\",\"valid\":false}]}")));
    X.stubFor(
        get(urlPathMatching("/2/users/42/.*"))
            .willReturn(okJson("{\"meta\":{\"result_count\":0,\"next_token\":\"7140dibdnow9\"}}")));
  }

  private static Adapters adapters(XConfig config) {
    return Adapters.of(config, Clock.systemUTC());
  }

  static Stream<Named<Consumer<Adapters>>> calls() {
    List<PostRef> hundred =
        IntStream.range(0, 100).mapToObj(i -> new PostRef("x", "" + (7L + i))).toList();
    return Stream.of(
        Named.of("all mentions", x -> x.mentions().fetch(Optional.empty())),
        Named.of("mentions since the first", x -> x.mentions().fetch(Optional.of("1"))),
        Named.of("mentions since one", x -> x.mentions().fetch(Optional.of(POST.id()))),
        Named.of("a reply", x -> x.publisher().post(POST, "Good to hear.")),
        Named.of("any letters", x -> x.publisher().post(POST, "\"👋\\\n\t\u0000日本 & <b>")),
        Named.of("own posts", x -> x.publisher().repliesSince(POST)),
        Named.of("taking back", x -> x.publisher().retract(POST)),
        Named.of("hiding", x -> x.hider().hide(POST, true)),
        Named.of("showing again", x -> x.hider().hide(POST, false)),
        Named.of("whether a hundred are there", x -> x.lookup().lookUp(hundred)),
        Named.of("one's reactions", x -> x.reactions().observe(List.of(POST))),
        Named.of("mentions behind a gap", x -> x.mentions().fetch(Optional.of(gap()))),
        Named.of("a stream", x -> once(x.stream())),
        Named.of("a webhook", x -> once(x.webhook())),
        Named.of("a webhook that failed its check", x -> once(failedWebhook())),
        Named.of("the doctor's questions", x -> x.checkup().look()),
        Named.of("whose a new access is", x -> x.access().whose(x.clients().writer())),
        Named.of("what a new access can do", XRequestSpecTest::tryNewAccess),
        Named.of("the usage", x -> x.usage().read()),
        Named.of("a hundred's reactions", x -> x.reactions().observe(hundred)));
  }

  private static void tryNewAccess(Adapters x) {
    x.access().look(x.clients().writer(), new XNewAccess.Whose.Ours("42", "", ""));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatIsSentIsWhatXKnows(Consumer<Adapters> call) {
    // Given
    Adapters adapters = adapters(new FullConfig());

    // When
    call.accept(adapters);

    // Then
    assertThat(Sent.to(X)).isNotEmpty();
    assertThat(Sent.faults(X)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void soItIsWithABearerTokenAlone(Consumer<Adapters> call) {
    // Given
    Adapters adapters =
        adapters(new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(5)));

    // When
    call.accept(adapters);

    // Then
    assertThat(Sent.faults(X)).isEmpty();
  }

  @Test
  void noCallOfTheClientIsLeftOut() {
    // Given
    Adapters adapters = adapters(new FullConfig());
    long known =
        Arrays.stream(XApi.class.getDeclaredMethods())
            .filter(
                method ->
                    method.getReturnType() == XAnswer.class
                        || method.getReturnType() == XStream.class)
            .count();

    // When
    calls().forEach(call -> call.getPayload().accept(adapters));

    // Then
    TreeSet<String> made = new TreeSet<>();
    Sent.to(X).forEach(sent -> made.add(sent.getMethod() + " " + sent.getPath()));
    assertThat(made).hasSize((int) known);
  }

  static Stream<Named<Consumer<XHttp>>> mistakes() {
    String mentions = "/2/users/42/mentions";
    return Stream.of(
        Named.of("too many", x -> x.get(mentions, Map.of("max_results", "101"))),
        Named.of("no id", x -> x.get(mentions, Map.of("since_id", "latest"))),
        Named.of("unknown field", x -> x.get(mentions, Map.of("tweet.fields", "autor_id"))),
        Named.of("unknown parameter", x -> x.get(mentions, Map.of("exclude", "replies"))),
        Named.of("unknown path", x -> x.get("/2/users/42/mention", Map.of())),
        Named.of("no ids", x -> x.get("/2/tweets", Map.of())),
        Named.of("a name too long", x -> x.get("/2/users/by/username/sixteen_letters_", Map.of())),
        Named.of("unknown member", x -> x.post("/2/tweets", "{\"text\":\"a\",\"lang\":\"en\"}")),
        Named.of("no target", x -> x.post("/2/tweets", "{\"text\":\"a\",\"reply\":{}}")),
        Named.of(
            "an id that is a number",
            x -> x.post("/2/tweets", "{\"text\":\"a\",\"reply\":{\"in_reply_to_tweet_id\":7}}")),
        Named.of("wrong method", x -> x.delete(mentions)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aPlantedMistakeIsTold(Consumer<XHttp> mistake) {
    // Given
    XHttp http =
        new XHttp(
            new FullConfig(),
            new OAuth1Signature(new FullConfig()),
            new XPauses(Clock.systemUTC(), RandomGenerator.getDefault()),
            Clock.systemUTC());

    // When
    mistake.accept(http);

    // Then
    assertThat(Sent.faults(X)).isNotEmpty();
  }
}

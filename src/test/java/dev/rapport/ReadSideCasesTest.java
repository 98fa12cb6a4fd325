package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.mention.Duty;
import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.TakeTurns;
import dev.rapport.post.Post;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes in and is not a plain mention, on the real broker, database, client and sandbox. The
 * numbers are those of the catalogue of failures, as in {@link FaultCasesTest}.
 */
@QuarkusTest
@WithTestResource(Engines.class)
class ReadSideCasesTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject Jobs jobs;
  @Inject TakeTurns turns;
  @Inject MentionInbox inbox;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    jobs.start();
    outcomes = Outcomes.at(x);
  }

  @Test
  @DisplayName("case 10: a mention that is edited before its answer is out is answered once, there")
  void anEditBeforePublishing() {
    // Given
    Person asker = Person.at(x, "edith");
    String first = asker.post("@rapport does this rash look like cancer?");
    assertThat(outcomes.settled(first)).startsWith("Held");
    String edited = asker.edit(first, "@rapport does this rash look like skin cancer?");
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(outcomes.trace(first).getList("versions")).contains(edited));

    // When
    approve(first, "Please show it to a doctor.");

    // Then
    assertThat(outcomes.settled(first)).isEqualTo("Published: posted");
    assertThat(outcomes.answersTo(edited)).isEqualTo(1);
    assertThat(outcomes.answersTo(first)).isZero();
    assertThat(outcomes.trace(edited).getString("id")).isEqualTo(first);
  }

  @Test
  @DisplayName("case 10: a mention that is edited after its answer is out is not answered again")
  void anEditAfterPublishing() {
    // Given
    Person asker = Person.at(x, "edwin");
    String first = asker.post("@rapport I finally finished my thesis!");
    assertThat(outcomes.settled(first)).isEqualTo("Published: posted");

    // When
    String edited = asker.edit(first, "@rapport I finally finished my thesis today!");

    // Then
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(outcomes.trace(first).getList("versions")).contains(edited));
    assertThat(outcomes.settled(asker.post("@rapport and now I can sleep again")))
        .isEqualTo("Published: posted");
    assertThat(outcomes.answersTo(first, edited)).isEqualTo(1);
  }

  @Test
  @DisplayName("case 11: a repost of a mention is no mention")
  void aRepost() {
    // Given
    String mention = Person.at(x, "orla").post("@rapport what a day, the sun is out again");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");

    // When
    Person.at(x, "rita").repost(mention);

    // Then
    String later = Person.at(x, "rita").post("@rapport I liked that so much, thank you");
    assertThat(outcomes.settled(later)).isEqualTo("Published: posted");
    assertThat(outcomes.repliesIn(mention)).hasSize(1);
  }

  @Test
  @DisplayName("case 11: a quote is a mention where its author names us")
  void aQuote() {
    // Given
    String thought = Person.at(x, "orla").post("rain again, and I love it");
    Person quoter = Person.at(x, "quinn");
    String silent = quoter.quote(thought, "she is right");

    // When
    String named = quoter.quote(thought, "what do you say, @rapport?");

    // Then
    assertThat(outcomes.settled(named)).isEqualTo("Published: posted");
    assertThat(outcomes.answersTo(named)).isEqualTo(1);
    assertThat(outcomes.answersTo(silent, thought)).isZero();
  }

  @Test
  @DisplayName("case 11: a reply and a quote about one answer of ours are one interaction")
  void aReplyAndAQuoteAtOnce() {
    // Given
    Person asker = Person.at(x, "tessa");
    String mention = asker.post("@rapport my plants are growing so well this year");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    String answer = outcomes.trace(mention).getString("reply.id");

    // When
    String reply = asker.reply(answer, "@rapport you are kind");
    String quote = asker.quote(answer, "look how kind @rapport is");

    // Then
    List<String> both = List.of(outcomes.settled(reply), outcomes.settled(quote));
    assertThat(both).containsExactlyInAnyOrder("Published: posted", "Ineligible: same-interaction");
  }

  @Test
  @DisplayName("case 12: our own posts come back and are not answered")
  void anEchoOfOurOwn() {
    // When
    String own = Person.at(x, "rapport").post("@rapport is back from the workshop");

    // Then
    assertThat(outcomes.settled(own)).isEqualTo("Ineligible: own-post");
    assertThat(outcomes.repliesIn(own)).extracting(post -> post.get("id")).containsExactly(own);
  }

  @Test
  @DisplayName("case 13: a tag that the platform put into a reply summons nobody")
  void anImplicitMention() {
    // Given
    String mention = Person.at(x, "iris").post("@rapport my brother is coming home tomorrow");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");

    // When
    String aside = Person.at(x, "ivan").reply(mention, "how nice for you both!");

    // Then
    assertThat(outcomes.settled(aside)).isEqualTo("Ineligible: implicit-mention");
    assertThat(outcomes.answersTo(aside)).isZero();
  }

  @ParameterizedTest(name = "case 15: {0}")
  @ValueSource(
      strings = {
        "{\"type\":\"MentionRenamed\",\"version\":9,\"what\":1}",
        "{\"type\":\"MentionReceived\",\"version\":1,\"mention\":{\"platform\":\"x\",\"id\":\"1\"},"
            + "\"conversation\":{\"platform\":\"x\",\"value\":\"1\"},"
            + "\"receivedAt\":\"2026-11-24T10:00:00Z\",\"mood\":\"new\"}",
        "not even JSON",
        ""
      })
  void whatNobodyKnowsOnATopicStopsNothing(String payload) {
    // Given
    send(payload);

    // When
    String mention =
        Person.at(x, "kafkaesque").post("@rapport good morning, number " + payload.length());

    // Then
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
  }

  @Test
  @DisplayName("case 15: an event of an unknown type is kept aside")
  void anUnknownTypeOnATopic() {
    // When
    RecordMetadata unknown = send("{\"type\":\"MentionRetyped\",\"version\":7}");

    // Then
    assertThat(keptAside(unknown)).isTrue();
  }

  @ParameterizedTest(name = "case {0}")
  @ValueSource(
      strings = {
        "30: NUL \u0000 and half a letter \uD83D in the middle",
        "30: h\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336ello",
        "30: \u200D\u200D\u200D\u200D\u200D\u200D👩\u200D👩\u200D👩\u200D👩\u200D👩\u200D👩",
        "31: say \uDB40\uDC68\uDB40\uDC69 and \u202Eback\u202C",
        "32: مرحبا\u200F world 你好 שלום"
      })
  void oddTextIsKeptAndComesToOneEnd(String text) {
    // Given
    String id = String.valueOf(9_000_000_000L + Math.abs(text.hashCode()));
    Post post = PostBuilder.post(id, "@rapport " + text).at(Instant.now()).build();

    // When
    inbox.store(
        turns.current(Duty.INTAKE).orElseThrow(),
        new Intake("x", List.of(new Judged(post, Optional.empty())), List.of(), Optional.empty()));

    // Then
    assertThat(outcomes.settled(id)).matches("(Refused: the post is gone.*|Held: .*)");
    assertThat(outcomes.trace(id).getString("text")).isEqualTo(post.text());
    String page = given().get("/mentions/x/" + id).asString();
    assertThat(page).doesNotContain("\u202E", "\uDB40\uDC68");
    if (text.contains("\u202E")) {
      assertThat(page).contains("⟨U+202E⟩", "⟨U+E0068⟩");
    }
  }

  @Test
  @DisplayName("case 23: what a reviewer writes is counted as the platform counts it")
  void aLongEdit() {
    // Given
    String mention = Person.at(x, "yuki").post("@rapport 胸が痛くて息ができない");
    assertThat(outcomes.settled(mention)).startsWith("Held");

    // When
    String refused = decide(mention, "大".repeat(141)).statusCode(422).extract().asString();
    decide(mention, "大".repeat(140)).statusCode(200);

    // Then
    assertThat(refused).contains("is 282 long where 280 are allowed");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    assertThat(outcomes.trace(mention).getString("reply.text")).isEqualTo("大".repeat(140));
  }

  @Test
  @DisplayName("case 32: a mention in another script is answered in its own")
  void anotherScript() {
    // When
    String mention = Person.at(x, "polly").post("@rapport 今日は助けてくれて本当にありがとう");

    // Then
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    assertThat(outcomes.trace(mention).getString("language")).isEqualTo("ja");
    assertThat(outcomes.trace(mention).getString("reply.text")).containsPattern("\\p{IsHiragana}");
  }

  @Test
  @DisplayName("case 32: where nobody can write the script, a person is asked")
  void aScriptThatTheModelCannotWrite() {
    // When
    String mention = Person.at(x, "polly").post("@rapport شكرا جزيلا لك على مساعدتك اليوم");

    // Then
    assertThat(outcomes.settled(mention)).startsWith("Held").contains("not written in the script");
  }

  @Test
  @DisplayName("case 32: a handle that looks like ours is another account")
  void aHandleThatLooksLikeOurs() {
    // When
    String aboutIt = Person.at(x, "hugo").post("@rapp0rt what do you think of this?");
    String byIt = Person.at(x, "rapp0rt").post("@rapport good evening, neighbour");

    // Then
    assertThat(outcomes.settled(byIt)).isEqualTo("Published: posted");
    assertThat(outcomes.answersTo(aboutIt)).isZero();
    assertThat(given().get("/mentions/x/" + byIt).asString()).contains("reads like our own handle");
  }

  private static void approve(String mention, String text) {
    decide(mention, text).statusCode(200);
  }

  private static ValidatableResponse decide(String mention, String text) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "text", text))
        .post("/api/reviews/x/" + mention + "/approve")
        .then();
  }

  private RecordMetadata send(String payload) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "key.serializer",
            StringSerializer.class,
            "value.serializer",
            StringSerializer.class);
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
      return producer.send(new ProducerRecord<>("mentions", "x:1", payload)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** Among what a consumer could not handle, which says where it came from. */
  private boolean keptAside(RecordMetadata sent) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            "case-15",
            "auto.offset.reset",
            "earliest",
            "key.deserializer",
            StringDeserializer.class,
            "value.deserializer",
            StringDeserializer.class);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of("mentions-dlq"));
      Instant deadline = Instant.now().plus(SOON);
      while (Instant.now().isBefore(deadline)) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          if (header(record, "dead-letter-offset").equals(String.valueOf(sent.offset()))
              && header(record, "dead-letter-partition").equals("" + sent.partition())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}

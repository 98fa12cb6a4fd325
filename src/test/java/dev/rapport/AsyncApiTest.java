package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rapport.feedback.FeedbackKind;
import dev.rapport.feedback.FeedbackRecorded;
import dev.rapport.post.Event;
import dev.rapport.post.Topic;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Stance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published description says of the events and what the code does are the same. */
class AsyncApiTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.rapport");

  private final AsyncApiDocument document = AsyncApiDocument.read();

  static Stream<Event> events() {
    return EventSamples.all().stream();
  }

  static Stream<Class<?>> records() {
    return OURS.stream()
        .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface())
        .map(JavaClass::reflect);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.danglingReferences()).isEmpty();
  }

  @Test
  void everyTopicHasItsChannel() {
    assertThat(document.channels().map(channel -> channel.path("address").asText()))
        .containsExactlyInAnyOrderElementsOf(Topic.allNames());
  }

  @Test
  void everyEventHasItsMessageAndItsSample() {
    // When
    Set<String> names = records().map(Class::getSimpleName).collect(Collectors.toSet());

    // Then
    assertThat(document.messages()).isNotEmpty().isEqualTo(names);
    assertThat(events().map(event -> event.getClass().getSimpleName())).containsAll(names);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventGoesWhereItIsSaidToGo(Event event) {
    assertThat(document.messagesOn(event.topic().topicName())).containsExactly(event.type());
    assertThat(document.messagesOn(event.topic().deadLetterName())).containsExactly(event.type());
    assertThat(document.objectionsToKey(event.type(), EventJson.key(event))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventIsAsDescribed(Event event) {
    // When
    JsonNode written = EventJson.write(event);

    // Then
    assertThat(document.objections(event.type(), written)).isEmpty();
    assertThat(document.fields(event.type())).containsAll(EventJson.fields(written));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyFieldThatIsDescribedIsInASample(Class<?> type) {
    // When
    Set<String> written =
        events()
            .filter(type::isInstance)
            .flatMap(event -> EventJson.fields(EventJson.write(event)).stream())
            .collect(Collectors.toSet());

    // Then
    assertThat(written).isEqualTo(document.fields(type.getSimpleName()));
  }

  /** What was told before a version was raised stays readable. */
  @Test
  void feedbackOfTheFirstVersionCanBeRead() {
    // Given
    JsonNode old =
        EventJson.parse(
            """
            {"type": "FeedbackRecorded", "version": 1, "id": "6f1c2b9e-4f0d-4a53-9a57-0d3f5e1c7a10",
             "reply": {"platform": "x", "id": "900"}, "kind": "like", "change": 2, "total": 5,
             "observedAt": "2026-03-01T09:15:02.123456Z",
             "facts": {"language": "en", "stance": "warm", "mode": "fast", "persona": "a@1",
                       "rung": "builtin", "model": "builtin", "prompt": "reply@1"}}
            """);

    // When
    FeedbackRecorded read = (FeedbackRecorded) EventJson.read(old, FeedbackRecorded.class);

    // Then
    assertThat(read.kind()).isEqualTo(FeedbackKind.LIKE);
    assertThat(read.key()).isEqualTo("x:900");
    assertThat(read.mention()).isNull();
    assertThat(read.facts().stance()).isEqualTo("warm");
    assertThat(read.facts().alignment()).isNull();
  }

  @Test
  void feedbackOfTheSecondVersionCanBeRead() {
    // Given
    JsonNode old =
        EventJson.parse(
            """
            {"type": "FeedbackRecorded", "version": 2, "id": "0a4be0f5-5c7e-4f0e-9a0e-3d1c0f5b7a11",
             "mention": {"platform": "x", "id": "101"}, "kind": "rejected", "change": 1, "total": 1,
             "observedAt": "2026-11-01T09:15:02.123456Z",
             "facts": {"platform": "x", "language": "en", "stance": "warm", "mode": "fast",
                       "persona": "a@1", "rung": "builtin", "model": "builtin", "prompt": "reply@1",
                       "alignment": {"emotionFit": 0.5, "manners": 1.0, "style": 0.75,
                                     "support": 1.0, "brevity": 0.5, "total": 0.75},
                       "costUsd": 0.00125}}
            """);

    // When
    FeedbackRecorded read = (FeedbackRecorded) EventJson.read(old, FeedbackRecorded.class);

    // Then
    assertThat(read.kind()).isEqualTo(FeedbackKind.REJECTED);
    assertThat(read.key()).isEqualTo("x:101");
    assertThat(read.reply()).isNull();
    assertThat(read.facts().alignment().manners()).isEqualTo(1.0);
    assertThat(read.facts().costUsd()).isEqualByComparingTo("0.00125");
    assertThat(read.facts().propensity()).isNull();
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyExampleIsAsDescribedAndCanBeRead(Class<?> type) {
    // When
    List<JsonNode> examples = document.examples(type.getSimpleName());

    // Then
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(
            example -> {
              assertThat(document.objections(type.getSimpleName(), example)).isEmpty();
              assertThat((Object) EventJson.write(EventJson.read(example, type)))
                  .isEqualTo(example);
            });
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyListOfWordsIsTheCodes(Class<?> type) {
    // Given
    Map<String, List<String>> words = EventJson.words(type);
    if (document.fields(type.getSimpleName()).contains("facts")) {
      words.put("facts.stance", EventJson.wordsOf(Stance.class));
      words.put("facts.mode", EventJson.wordsOf(Mode.class));
    }

    // Then
    assertThat(document.words(type.getSimpleName())).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventThatLacksAFieldIsRefused(Event event) {
    Set<String> fields = EventJson.fields(EventJson.write(event));
    fields.removeAll(document.optional(event.type()));
    assertThat(fields)
        .allSatisfy(
            path -> {
              ObjectNode mutilated = EventJson.write(event);
              parent(mutilated, path).remove(name(path));
              assertThat(document.objections(event.type(), mutilated)).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "type, '\"ReactionObserved\"'",
    "version, 1",
    "id, '\"1\"'",
    "reply.id, 900",
    "kind, '\"LIKE\"'",
    "change, 0",
    "total, -1",
    "observedAt, '\"yesterday\"'",
    "facts.stance, '\"DE_ESCALATING\"'",
    "facts.mode, null"
  })
  void aWrongValueIsRefused(String path, String json) {
    // Given
    ObjectNode mutilated = EventJson.write(EventSamples.feedback());

    // When
    parent(mutilated, path).set(name(path), EventJson.parse(json));

    // Then
    assertThat(document.objections("FeedbackRecorded", mutilated)).isNotEmpty();
  }

  /** A field may be new to a consumer, but never to the document. */
  @ParameterizedTest
  @CsvSource({"handle", "reply.handle", "facts.handle"})
  void aFieldTooManyIsNoticedHereAndBorneByConsumers(String path) {
    // Given
    ObjectNode extended = EventJson.write(EventSamples.feedback());

    // When
    parent(extended, path).put(name(path), "@ada");

    // Then
    assertThat(document.fields("FeedbackRecorded")).doesNotContain(path);
    assertThat(document.objections("FeedbackRecorded", extended)).isEmpty();
    assertThat(EventJson.read(extended, FeedbackRecorded.class)).isEqualTo(EventSamples.feedback());
  }

  private static ObjectNode parent(ObjectNode payload, String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0
        ? payload
        : (ObjectNode) payload.at("/" + path.substring(0, dot).replace('.', '/'));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}

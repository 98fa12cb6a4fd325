package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rapport.post.Topic;
import io.quarkus.jackson.ObjectMapperCustomizer;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the published description says of topics and consumers is how they are set up. */
class AsyncApiSettingsTest {

  private static final File TOPICS = new File("k8s/base/topics.yaml");

  private static final Properties SETTINGS = new Properties();

  private final AsyncApiDocument document = AsyncApiDocument.read();

  @BeforeAll
  static void read() throws IOException {
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      SETTINGS.load(file);
    }
  }

  @Test
  void everyTopicIsAsInTheManifests() throws IOException {
    // When
    Map<String, String> described =
        document
            .channels()
            .collect(
                Collectors.toMap(
                    channel -> channel.path("address").asText(), AsyncApiSettingsTest::size));

    // Then
    assertThat(described).isNotEmpty().isEqualTo(manifests());
  }

  @Test
  void everyConsumerIsDescribedWithItsGroup() {
    // Given
    Map<String, String> consumers = new TreeMap<>();
    settings("topic")
        .forEach((channel, topic) -> consumers.put(topic, settings("group.id").get(channel)));

    // When
    Map<String, String> described = new TreeMap<>();
    document
        .operations("receive")
        .forEach(
            (address, operation) ->
                described.put(address, operation.at("/bindings/kafka/groupId/enum/0").asText()));

    // Then
    assertThat(described).isNotEmpty().isEqualTo(consumers);
  }

  @Test
  void everyTopicIsWrittenByWhoeverIsSaidToWriteIt() {
    // Given
    Stream<String> told = Arrays.stream(Topic.values()).map(Topic::topicName);
    Stream<String> putAway = settings("dead-letter-queue.topic").values().stream();

    // Then
    assertThat(document.operations("send").keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(told, putAway).toList());
  }

  /** EventJson has the mapper as Quarkus sets it up; a setting of ours would part the two. */
  @Test
  void nothingOfOursSetsTheMapperUpOtherwise() {
    // When
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rapport");

    // Then
    assertThat(SETTINGS.stringPropertyNames()).noneMatch(name -> name.contains(".jackson."));
    assertThat(ours.stream()).noneMatch(type -> type.isAssignableTo(ObjectMapperCustomizer.class));
  }

  private static Map<String, String> manifests() throws IOException {
    Map<String, String> manifests = new TreeMap<>();
    try (MappingIterator<JsonNode> topics =
        new YAMLMapper().readerFor(JsonNode.class).readValues(TOPICS)) {
      topics.forEachRemaining(
          topic ->
              manifests.put(
                  topic.at("/metadata/name").asText(),
                  size(topic.at("/spec/partitions"), topic.at("/spec/config/retention.ms"))));
    }
    return manifests;
  }

  /** This setting of every incoming channel, by the channel's name. */
  private static Map<String, String> settings(String name) {
    Pattern setting =
        Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\." + Pattern.quote(name));
    Map<String, String> found = new TreeMap<>();
    SETTINGS.forEach(
        (key, value) -> {
          Matcher matcher = setting.matcher(key.toString());
          if (matcher.matches()) {
            found.put(matcher.group(1), value.toString());
          }
        });
    return found;
  }

  private static String size(JsonNode channel) {
    JsonNode kafka = channel.at("/bindings/kafka");
    return size(kafka.path("partitions"), kafka.at("/topicConfiguration/retention.ms"));
  }

  private static String size(JsonNode partitions, JsonNode retention) {
    return partitions.asText() + " partitions for " + retention.asText() + " ms";
  }
}

package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that were written beforehand state no fact, so nothing of them may be cut. */
class WrittenAnswersTest {

  private static final Grounds NOTHING = new Grounds("", "Rapport", List.of());

  private final GroundReply ground = new GroundReply(new Knowledge(List.of()), () -> true);

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "de", "es", "fr", "it", "pt", "ru", "zh", "ko", "hi"})
  void noPartOfAnyIsCut(String language) throws IOException {
    // Given
    List<String> parts = parts(language);

    // When
    List<String> cut = parts.stream().filter(part -> !isKept(part, language)).toList();

    // Then
    assertThat(parts).hasSizeGreaterThan(100);
    assertThat(cut).isEmpty();
  }

  private boolean isKept(String part, String language) {
    return ground.ground(part, language, NOTHING) instanceof Grounding.Kept;
  }

  /** Every opener, core and closer of every stance; sentences are judged one by one. */
  private static List<String> parts(String language) throws IOException {
    String bank = "/dev/rapport/model/bank/" + language + ".yaml";
    try (InputStream file = WrittenAnswersTest.class.getResourceAsStream(bank)) {
      List<String> parts = new ArrayList<>();
      JsonNode stances = new YAMLMapper().readTree(file).get("stances");
      withoutDangers(stances);
      collect(stances, parts);
      return parts;
    }
  }

  /** Emergency numbers are facts; no model is asked about dangers, so nothing there is cut. */
  private static void withoutDangers(JsonNode stances) {
    ((ObjectNode) stances.get("careful-with-distress")).remove("subjects");
  }

  private static void collect(JsonNode node, List<String> parts) {
    if (node.isTextual() && !node.textValue().isBlank()) {
      parts.add(node.textValue());
    }
    node.forEach(child -> collect(child, parts));
  }
}

package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Finding;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.SearchTool;
import dev.rapport.reply.crisis.CrisisConfig;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCheckupTest {

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @ParameterizedTest
  @CsvSource({
    "200, FINE, model: 127.0.0.1 answers; it will be asked for grok-4.3 and grok-4.3",
    "404, FINE, model: 127.0.0.1 answers; it will be asked for grok-4.3 and grok-4.3",
    "401, AMISS, model: 127.0.0.1 refuses the key (status 401)",
    "502, AMISS, model: 127.0.0.1 fails with status 502"
  })
  void asksForTheListOfModels(int status, Finding.Verdict verdict, String what) throws IOException {
    // Given
    endpoint.stubFor(get(urlEqualTo("/v1/models")).willReturn(status(status)));

    // When
    Finding finding = checkup(Map.of()).look();

    // Then
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.what()).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource({"45s, NOTED", "119s, NOTED", "120s, FINE"})
  void aModeThatSearchesNeedsTime(String timeout, Finding.Verdict verdict) throws IOException {
    // Given
    endpoint.stubFor(get(urlEqualTo("/v1/models")).willReturn(okJson("{}")));
    Map<String, String> settings =
        Map.of(
            "rapport.reply.modes.thinking.search",
            "web-search,x-search",
            "rapport.reply.modes.thinking.timeout",
            timeout);

    // When
    Finding finding = checkup(settings).look();

    // Then
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.todo().isEmpty() || finding.todo().contains("thinking.timeout=120s"))
        .isTrue();
  }

  @Test
  void whatAModeMaySearchIsNamedInKebabCase() throws IOException {
    // Given, When
    ReplyConfig replies = replies(Map.of("rapport.reply.modes.fast.search", "web-search,x-search"));

    // Then
    assertThat(replies.modes().fast().search().orElseThrow())
        .containsExactlyInAnyOrder(SearchTool.WEB_SEARCH, SearchTool.X_SEARCH);
    assertThat(replies.modes().thinking().search()).isEmpty();
  }

  @Test
  void looksAtAWeightsFile() throws IOException {
    // Given
    ModelConfig config = ModelSettings.of("gguf.path=pom.xml");

    // When
    Finding finding = new ModelCheckup(config, replies(Map.of())).look();

    // Then
    assertThat(finding.verdict()).isEqualTo(Finding.Verdict.AMISS);
    assertThat(finding.what()).isEqualTo("model: rapport.model.gguf.path is no GGUF file");
  }

  private static ModelCheckup checkup(Map<String, String> settings) throws IOException {
    String hosted = "hosted.base-url=%s, hosted.protocol=responses".formatted(endpoint.base());
    return new ModelCheckup(ModelSettings.of(hosted), replies(settings));
  }

  /** The shipped settings, and these. */
  private static ReplyConfig replies(Map<String, String> settings) throws IOException {
    Properties shipped = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      shipped.load(file);
    }
    Map<String, String> values = new HashMap<>(Map.of("rapport.home", "."));
    shipped.stringPropertyNames().stream()
        .filter(name -> name.startsWith("rapport.reply."))
        .forEach(name -> values.put(name, shipped.getProperty(name)));
    values.putAll(settings);
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withMapping(ReplyConfig.class)
            .withMapping(CrisisConfig.class)
            .withDefaultValues(values)
            .build();
    return config.getConfigMapping(ReplyConfig.class);
  }
}

package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.model.ModelConfig.Kind;
import dev.rapport.model.RungChoice.Rung;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RungChoiceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                          | BUILTIN | no model is configured
          kind=builtin, hosted.base-url=http://h/v1                   | BUILTIN | rapport.model.kind=builtin
          hosted.api-key=k                                            | BUILTIN | rapport.model.hosted.api-key is set, but no rapport.model.hosted.base-url
          hosted.base-url=https://api.x.ai/v1                         | HOSTED  | rapport.model.hosted.base-url is set
          hosted.base-url=http://127.0.0.1:11434/v1, gguf.path=/m.gguf | HOSTED  | rapport.model.hosted.base-url is set
          kind=hosted, hosted.base-url=http://h/v1                    | HOSTED  | rapport.model.kind=hosted
          gguf.path=/m.gguf                                           | GGUF    | rapport.model.gguf.path is set
          kind=gguf, gguf.path=/m.gguf, hosted.base-url=http://h/v1   | GGUF    | rapport.model.kind=gguf
          """)
  void takesTheFirstRungThatIsConfigured(String settings, Rung rung, String why) {
    // Given
    ModelConfig config = ModelSettings.of(settings);

    // When
    RungChoice choice = RungChoice.of(config);

    // Then
    assertThat(choice).isEqualTo(new RungChoice(rung, why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind=gguf                                  | rapport.model.gguf.path
          kind=gguf, hosted.base-url=http://h/v1     | rapport.model.gguf.path
          kind=hosted                                | rapport.model.hosted.base-url
          hosted.base-url=ftp://h/v1                 | rapport.model.hosted.base-url
          hosted.base-url=localhost                  | rapport.model.hosted.base-url
          hosted.base-url=https://me:secret@h/v1     | rapport.model.hosted.base-url
          hosted.base-url=https://h/v1?key=secret    | rapport.model.hosted.base-url
          """)
  void stopsTheStartWithOneLineThatNamesTheSetting(String settings, String setting) {
    // Given
    ModelConfig config = ModelSettings.of(settings);

    // When, Then
    assertThatThrownBy(() -> RungChoice.of(config))
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContaining(setting)
        .hasMessageNotContaining("secret")
        .message()
        .hasLineCount(1);
  }

  @Test
  void aKeyThatCannotTravelIsNamedAndNotShown() {
    // Given
    Optional<String> key = Optional.of("two words");

    // When, Then
    assertThatThrownBy(() -> ApiKey.of(key))
        .isInstanceOf(ModelUnusable.class)
        .hasMessage("rapport.model.hosted.api-key must be one word of plain ASCII");
    assertThat(ApiKey.of(Optional.of("topsecret"))).hasToString("[key]");
  }

  @Test
  void hasSafeDefaults() {
    // Given, When
    ModelConfig config = ModelSettings.of("");

    // Then
    assertThat(config.kind()).isEqualTo(Kind.AUTO);
    assertThat(config.hosted().dialect()).isEqualTo(Dialect.BY_EFFORT);
    assertThat(config.scripted()).isFalse();
    assertThat(config.gguf().context()).isEqualTo(4096);
    assertThat(config.gguf().threads()).isEmpty();
  }
}

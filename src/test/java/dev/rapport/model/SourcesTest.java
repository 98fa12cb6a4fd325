package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  @ParameterizedTest
  @CsvSource({
    "Apollo 11, Apollo 11",
    "'', nasa.gov",
    "1, nasa.gov",
    "https://nasa.gov/a, nasa.gov",
    "'Apollo\u202E\n11', 'Apollo? 11'"
  })
  void aTitleThatTellsNothingIsTheHost(String title, String shown) {
    assertThat(Sources.of("https://nasa.gov/a", title))
        .contains(new Source("https://nasa.gov/a", shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://nasa.gov@evil.example/",
        "https://nasa.gov/\u202Ea b",
        "https:///nowhere",
        "nasa.gov/a"
      })
  void whatIsNoPlainAddressIsNoSource(String url) {
    assertThat(Sources.of(url, "Apollo 11")).isEmpty();
  }

  @Test
  void anAddressTooLongToReadIsNoSource() {
    assertThat(Sources.of("https://nasa.gov/" + "a".repeat(500), "")).isEmpty();
  }
}

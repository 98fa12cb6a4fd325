package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Source;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

  private static final Source SEEN = new Source("https://seen.example/", "seen.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It was in 1969.[[1]](https://nasa.gov/a)                          | It was in 1969.
          It was in 1969 [[1]](https://nasa.gov/a)[[2]](https://b.example). | It was in 1969.
          In 1969 [1](https://nasa.gov/a "Apollo"), they say.               | In 1969, they say.
          It was in 1969 ([nasa.gov](https://nasa.gov/a)).                  | It was in 1969.
          In 1969 ([a](https://nasa.gov/a), [b](https://b.example)) it was. | In 1969 it was.
          It was in 1969 (https://nasa.gov/a; https://b.example/c).         | It was in 1969.
          It was in [the year](https://nasa.gov/a) 1969.                    | It was in the year 1969.
          See [Foo](https://en.wikipedia.org/wiki/Foo_(bar)), please.       | See Foo, please.
          It was in 1969. [Source](https://nasa.gov/a)                      | It was in 1969.
          1969年です。[[1]](https://nasa.gov/a)                                | 1969年です。
          1969年です（[nasa.gov](https://nasa.gov/a)、https://b.example）。     | 1969年です。
          It was in 1969.\\n\\nSources:\\n- [NASA](https://nasa.gov/a)\\n2. https://b.example | It was in 1969.
          It was in 1969.\\n**References:** [1](https://nasa.gov/a)          | It was in 1969.
          """)
  void whatOnlyPointsIsTakenOut(String text, String left) {
    // Given
    String written = text.replace("\\n", "\n");

    // When
    Citations citations = Citations.takenOutOf(written, List.of());

    // Then
    assertThat(citations.text()).isEqualTo(left);
    assertThat(citations.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It was in 1969 [1].          | It was in 1969.
          It was in 1969.[1][2]        | It was in 1969.
          It was in 1969【1†source】.    | It was in 1969.
          Take list[0], not list[1].   | Take list[0], not list[1].
          """)
  void numbersAreCitationsWhereThereIsSomethingCited(String text, String left) {
    // Given, When
    Citations citations = Citations.takenOutOf(text, List.of(SEEN));

    // Then
    assertThat(citations).isEqualTo(new Citations(left, List.of(SEEN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1969.<grok:render card_id=\"7\" type=\"render_inline_citation\">\n<argument name=\"citation_id\">37</argument>\n</grok:render>",
        "In 1969. <grok-card data-id=\"9\" data-type=\"citation_card\" ></grok-card> <grok-card data-id=\"8\">",
      })
  void cardsOfGroksPageAreTakenOut(String text) {
    assertThat(Citations.takenOutOf(text, List.of()).text()).isEqualTo("In 1969.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello.",
        "You [really] mean (that)?",
        "A footnote [1] of nothing.",
        "Sources:\nI have none.",
        "Fine.\nSources: none",
        "- [x] done",
        "日本語（かっこ）と【注】。"
      })
  void whatCitesNothingStays(String text) {
    // Given, When
    Citations citations = Citations.takenOutOf(text, List.of());

    // Then
    assertThat(citations).isEqualTo(new Citations(text, List.of()));
  }

  @Test
  void anAddressInASentenceStaysForTheGate() {
    // Given, When
    Citations citations = Citations.takenOutOf("Read https://nasa.gov/a. It helps.", List.of());

    // Then
    assertThat(citations)
        .isEqualTo(
            new Citations(
                "Read https://nasa.gov/a. It helps.",
                List.of(new Source("https://nasa.gov/a", "nasa.gov"))));
  }

  @Test
  void eachAddressIsASourceOnceAndUnderItsMostTellingTitle() {
    // Given
    Source titled = new Source("https://nasa.gov/a", "Apollo 11 mission");

    // When
    Citations citations =
        Citations.takenOutOf("In 1969.[[1]](https://nasa.gov/a)", List.of(SEEN, titled, SEEN));

    // Then
    assertThat(citations.sources()).containsExactly(titled, SEEN);
  }

  @Test
  void aReviewerIsShownAFew() {
    // Given
    List<Source> many =
        IntStream.range(0, 30).mapToObj(i -> new Source("https://a.example/" + i, "a")).toList();

    // When
    Citations citations = Citations.takenOutOf("Hello.", many);

    // Then
    assertThat(citations.sources()).isEqualTo(many.subList(0, Citations.MOST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "([",
        "[[1](",
        "[a](https://b.c",
        "(https://a",
        "\nSources:",
        " [",
        "<grok:render>",
        "（"
      })
  @Timeout(20)
  void isQuickWithWhatIsMadeToBeSlow(String piece) {
    // Given
    String text = "x" + piece.repeat(19_000 / piece.length());

    // When
    Duration took = timed(() -> Citations.takenOutOf(text, List.of(SEEN)));

    // Then
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  private static Duration timed(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - before);
  }
}

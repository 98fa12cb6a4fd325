package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @TempDir Path folder;
  private Town town;
  private Post question;

  @BeforeEach
  void open() {
    town = new Town(folder);
    question = town.says("alice", "@rapport Is Straße a word? #german");
    town.replies("rapport", question, "It is.");
    town.replies("alice", question, "Talking to myself");
    town.quotes("bob", question, "Good question");
    town.network.repost(town.person("carol"), question.id());
    town.says("bob", "今日はいい天気");
  }

  @AfterEach
  void close() {
    town.close();
  }

  private List<String> hits(String text) {
    SearchQuery query = ((SearchQuery.Understood) SearchQuery.read(text)).query();
    return town.network.ask(
        state -> {
          PageRequest all = Town.first(100).filteredBy(query.filter(state));
          Timelines timelines = town.timelines(Duration.ZERO);
          return timelines.page(query.candidates(state), all).posts().stream()
              .map(Post::text)
              .toList()
              .reversed();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from:ALICE -is:reply           | @rapport Is Straße a word? #german
          from:bob is:quote              | Good question
          from:carol is:retweet          | RT @alice: @rapport Is Straße a word? #german
          to:alice -from:alice           | @alice It is.
          to:alice from:alice            | @rapport Talking to myself
          #german -is:retweet            | @rapport Is Straße a word? #german
          straße -is:retweet             | @rapport Is Straße a word? #german
          "a word" from:alice            | @rapport Is Straße a word? #german
          天気                            | 今日はいい天気
          question -from:alice           | Good question
          @rapport -is:reply             | @rapport Is Straße a word? #german
          """)
  void findsWhatIsAskedFor(String query, String expected) {
    // Given the town of this test

    // When
    List<String> hits = hits(query);

    // Then
    assertThat(hits).containsExactly(expected);
  }

  @Test
  void aThreadIsFoundByItsFirstPost() {
    // Given
    String query = "conversation_id:" + question.id();

    // When
    List<String> hits = hits(query);

    // Then
    assertThat(hits)
        .containsExactly(
            "@rapport Is Straße a word? #german", "@alice It is.", "@rapport Talking to myself");
  }

  @Test
  void halfAWordFindsNothing() {
    // Given
    String query = "quest";

    // When
    List<String> hits = hits(query);

    // Then
    assertThat(hits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place_country:de",
        "cats OR dogs",
        "(cats dogs)",
        "-is:retweet",
        "is:verified cats",
        "from:",
        "conversation_id:abc",
        "conversation_id:99999999999999999999",
        "https://example.org",
        "\"\"",
        "   "
      })
  void whatCannotBeReadIsSaid(String query) {
    // Given the query

    // When
    SearchQuery.Reading reading = SearchQuery.read(query);

    // Then
    assertThat(reading).isInstanceOf(SearchQuery.Wrong.class);
  }
}

package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;

  private void append(String text) throws IOException {
    Files.writeString(folder.resolve("journal.jsonl"), text, StandardOpenOption.APPEND);
  }

  private void liveALittle() {
    try (Town town = new Town(folder)) {
      Post question = town.says("alice", "@rapport hï 👋");
      Post answer = town.replies("rapport", question, "Hi!");
      town.quotes("bob", answer, "look");
      town.edits(question, "@rapport hi");
      town.network.like(town.person("bob"), answer.id());
      town.network.like(town.person("carol"), answer.id());
      town.network.unlike(town.person("carol"), answer.id());
      town.network.repost(town.person("carol"), answer.id());
      town.network.viewed(town.person("bob"), List.of(question.id()));
      town.network.delete(town.person("bob"), town.says("bob", "oops").id());
    }
  }

  /** Everything that can be seen of a network. */
  private static List<String> picture(Town town) {
    List<String> lines = new ArrayList<>();
    town.network.ask(
        state -> {
          for (Post post : state.all().values()) {
            EditChain chain = post.chain();
            lines.add(
                post.id() + " " + post.author() + " " + post.text() + " " + post.references());
            lines.add(chain.ids() + " " + chain.likedBy() + " " + chain.repostedBy());
            lines.add(
                chain.replyCount() + " " + chain.quoteCount() + " " + chain.impressionCount());
          }
          return null;
        });
    return lines;
  }

  @Test
  void aRestartFindsEverythingAsItWas() {
    // Given
    liveALittle();
    List<String> before;
    try (Town town = new Town(folder)) {
      before = picture(town);
    }

    // When
    List<String> after;
    try (Town town = new Town(folder)) {
      after = picture(town);
    }

    // Then
    assertThat(after).isEqualTo(before).hasSize(15);
    assertThat(after).anyMatch(line -> line.contains("@rapport hï 👋"));
    assertThat(after).anyMatch(line -> line.contains("name=bob"));
  }

  @Test
  void aChangeIsInTheFileBeforeItIsAnswered() throws IOException {
    // Given
    try (Town town = new Town(folder)) {

      // When
      Post post = town.says("alice", "hello");

      // Then
      List<String> lines = Files.readAllLines(folder.resolve("journal.jsonl"));
      assertThat(lines.getLast()).contains("\"posted\"", Long.toString(post.id()));
    }
  }

  @Test
  void aTornLastLineIsDropped() throws IOException {
    // Given
    liveALittle();
    long whole = Files.size(folder.resolve("journal.jsonl"));
    append("{\"type\":\"posted\",\"post\":{\"id\":21");

    // When
    try (Town town = new Town(folder)) {
      town.says("dave", "still here");
    }

    // Then
    String journal = Files.readString(folder.resolve("journal.jsonl"));
    assertThat(journal).doesNotContain("{\"id\":21{").contains("still here");
    assertThat(journal.lines()).allMatch(line -> line.endsWith("}"));
    assertThat(journal.length()).isGreaterThan((int) whole);
  }

  @Test
  void anUnreadableLineElsewhereStopsTheStart() throws IOException {
    // Given
    liveALittle();
    append("what is this\n{\"type\":\"joined\",\"person\":{\"id\":7,\"name\":\"zoe\"}}\n");

    // When
    var start = assertThatThrownBy(() -> new Town(folder));

    // Then
    start
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("journal.jsonl cannot be used")
        .hasMessageContaining("line ");
  }

  @Test
  void aLineAboutSomethingUnknownStopsTheStart() throws IOException {
    // Given
    liveALittle();
    append("{\"type\":\"liked\",\"person\":1,\"post\":2}\n");

    // When
    var start = assertThatThrownBy(() -> new Town(folder));

    // Then
    start.isInstanceOf(JournalException.class).hasMessageContaining("nobody has the id 1");
  }

  @Test
  void twoNetworksCannotShareAFolder() {
    // Given
    try (Town town = new Town(folder)) {

      // When
      var second = assertThatThrownBy(() -> new Town(folder));

      // Then
      second.isInstanceOf(JournalException.class).hasMessageContaining("another running sandbox");
    }
  }

  @Test
  void idsStayAboveThoseOfTheJournalWhenTheClockIsBehind() {
    // Given
    long old;
    try (Town town = new Town(folder)) {
      town.passes(Duration.ofDays(1));
      old = town.says("alice", "from tomorrow").id();
    }

    // When
    try (Town town = new Town(folder)) {
      long next = town.says("alice", "from today").id();

      // Then
      assertThat(next).isGreaterThan(old);
    }
  }
}

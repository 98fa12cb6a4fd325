package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {

  private static final String ALICE =
      "{\"type\":\"joined\",\"person\":{\"id\":1,\"name\":\"alice\"}}\n";
  private static final String HELLO =
      "{\"type\":\"posted\",\"post\":{\"id\":2,\"author\":1,\"conversation\":2,\"prefix\":\"\","
          + "\"typed\":\"hello\",\"references\":[],\"audience\":\"EVERYONE\"}}\n";

  @TempDir Path folder;
  private Town town;

  @BeforeEach
  void open() {
    town = new Town(folder.resolve("one"));
  }

  @AfterEach
  void close() {
    town.close();
  }

  private void liveALittle() {
    Post question = town.says("alice", "@rapport hï 👋");
    Post answer = town.replies("rapport", question, "Hi!");
    town.quotes("bob", answer, "look");
    town.edits(question, "@rapport hi");
    town.network.like(town.person("carol"), answer.id());
    town.network.like(town.person("bob"), answer.id());
    town.network.repost(town.person("carol"), answer.id());
    town.network.viewed(town.person("bob"), List.of(question.id(), answer.id()));
    town.network.delete(town.person("bob"), town.says("bob", "a secret").id());
    Set<Long> follows = Set.of(town.person("bob").id(), town.person("carol").id());
    town.network.settle(
        town.person("alice"), new Status(true, false, false, false, follows, Set.of()));
  }

  @Test
  void aNetworkThatIsSavedAndLoadedIsTheSame() {
    // Given
    liveALittle();
    String saved = town.network.snapshot();

    // When
    try (Town other = new Town(folder.resolve("two"))) {
      Loading loading = other.network.load(saved, false);

      // Then
      assertThat(loading).isEqualTo(new Loading.Done());
      assertThat(other.network.snapshot()).isEqualTo(saved);
    }
  }

  @Test
  void whatWasDeletedIsNotInIt() {
    // Given
    liveALittle();

    // When
    String saved = town.network.snapshot();

    // Then
    assertThat(saved).contains("@rapport hï 👋").doesNotContain("a secret");
  }

  @Test
  void thoseWhoAreFollowedAreInOrder() {
    // Given
    Set<Long> people =
        Stream.of("zoe", "yan", "xenia", "will", "vera", "uma", "tom", "sue")
            .map(name -> town.person(name).id())
            .collect(Collectors.toSet());

    // When
    Status status = new Status(false, false, false, false, people, people);

    // Then
    assertThat(List.copyOf(status.follows())).isSorted().hasSize(8);
    assertThat(List.copyOf(status.blocks())).isSorted().hasSize(8);
  }

  @Test
  void aJournalCanBeLoadedToo() throws Exception {
    // Given
    liveALittle();
    String before = town.network.snapshot();
    String journal = Files.readString(folder.resolve("one/journal.jsonl"));

    // When
    Loading loading = town.network.load(journal, true);

    // Then
    assertThat(loading).isEqualTo(new Loading.Done());
    assertThat(town.network.snapshot()).isEqualTo(before);
  }

  @Test
  void whatWasLoadedSurvivesARestartAndTakesNewPosts() {
    // Given
    liveALittle();
    String saved = town.network.snapshot();
    town.says("dave", "given up");
    town.network.load(saved, true);
    town.close();

    // When
    town = new Town(folder.resolve("one"));

    // Then
    assertThat(town.network.snapshot()).isEqualTo(saved);
    assertThat(town.mentions("rapport")).containsExactly("@rapport hi");
    assertThat(town.replies("carol", town.says("dave", "new"), "newer").id()).isPositive();
  }

  @Test
  void postsAreNotGivenUpUnasked() {
    // Given
    town.says("dave", "here first");
    String before = town.network.snapshot();

    // When
    Loading loading = town.network.load(ALICE, false);

    // Then
    assertThat(loading).isEqualTo(new Loading.NotEmpty());
    assertThat(town.network.snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nonsense                                             | Unrecognized token
          null                                                 | no JSON object
          {"type":"exploded"}                                  | exploded
          {"type":"joined"}                                    | person
          {"type":"joined","person":{"id":7,"name":null}}      | name
          {"type":"joined","person":{"id":7}}                  | name
          {"type":"joined","person":{"id":7,"name":"no no"}}   | a name must be a handle
          {"type":"joined","person":{"id":0,"name":"zoe"}}     | an id must be above 0
          {"type":"joined","person":{"id":1,"name":"zoe"}}     | the person's id is taken
          {"type":"joined","person":{"id":7,"name":"Alice"}}   | the name is taken
          {"type":"joined","person":{"id":7,"name":"zoe","x":1}} | x
          {"type":"liked","person":7,"post":2}                 | nobody has the id 7
          {"type":"liked","person":1,"post":7}                 | no post has the id 7
          {"type":"liked","person":1.5,"post":2}               | Floating-point
          {"type":"viewed","person":1,"posts":[null]}          | no post has no id
          {"type":"deleted","post":7}                          | no post has the id 7
          {"type":"settled","person":1,"status":{"protected":true,"suspended":false,"deactivated":false,"locked":false,"follows":[7],"blocks":[]}} | nobody has the id 7
          {"type":"settled","person":1,"status":{"protected":true,"suspended":false,"deactivated":false,"locked":false,"follows":[],"blocks":[7]}} | nobody has the id 7
          {"type":"settled","person":1,"status":{"protected":true}} | suspended
          """)
  void aWrongLineIsToldAndChangesNothing(String line, String why) {
    // Given
    String before = town.network.snapshot();

    // When
    Loading loading = town.network.load(ALICE + HELLO + line + "\n", true);

    // Then
    assertThat(loading).isInstanceOf(Loading.Wrong.class);
    assertThat(((Loading.Wrong) loading).why())
        .startsWith("line 3: ")
        .contains(why)
        .doesNotContain("\n");
    assertThat(town.network.snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id":2        | "id":0         | an id must be above 0
          "author":1    | "author":7     | nobody has the id 7
          "hello"       | ""             | Write something first.
          "prefix":""   | "prefix":"hey" | a prefix must be of tags
          "EVERYONE"    | "NOBODY"       | NOBODY
          "EVERYONE"    | null           | audience
          [],           | [null],        | a list has null in it
          [],           | [{"kind":"QUOTED","post":1,"author":7}], | nobody has the id 7
          """)
  void aWrongPostIsToldToo(String right, String wrong, String why) {
    // When
    Loading loading = town.network.load(ALICE + HELLO.replace(right, wrong), true);

    // Then
    assertThat(loading).isInstanceOf(Loading.Wrong.class);
    assertThat(((Loading.Wrong) loading).why()).startsWith("line 2: ").contains(why);
  }

  @Test
  void anEditOfAnothersPostOrBackInTimeIsWrong() {
    // Given
    String edit = HELLO.replace("posted\",", "edited\",\"of\":2,").replace("\"id\":2", "\"id\":%d");
    String bob = ALICE.replace("\"id\":1", "\"id\":3").replace("alice", "bob");

    // When
    Loading others =
        town.network.load(
            ALICE + bob + HELLO + edit.formatted(9).replace("\"author\":1", "\"author\":3"), true);
    Loading earlier = town.network.load(ALICE + HELLO + edit.formatted(1), true);

    // Then
    assertThat(others).isEqualTo(new Loading.Wrong("line 4: only its author edits a post"));
    assertThat(earlier).isEqualTo(new Loading.Wrong("line 3: an edit must have a greater id"));
  }
}

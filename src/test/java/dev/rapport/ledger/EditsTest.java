package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.post.Post;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Case 10 of the catalogue of failures: a mention is edited, and its versions come in any order.
 */
class EditsTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MentionInbox inbox = record.inbox();

  @Test
  void case10ALaterVersionTakesThePlaceOfAnEarlierOne() {
    fresh(version("10", "@rapport one", "10"));

    edit(version("11", "@rapport two", "10", "11"));

    assertThat(text("10")).isEqualTo("@rapport two");
    assertThat(versions("10")).containsExactly("10", "11");
  }

  @Test
  void case10AnEarlierVersionThatComesLateChangesNothing() {
    fresh(version("21", "@rapport two", "20", "21"));

    edit(version("20", "@rapport one", "20", "21"));

    assertThat(text("20")).isEqualTo("@rapport two");
  }

  @Test
  void case10AnEarlierVersionThatNamesALaterOneIsStillReplacedByIt() {
    fresh(version("30", "@rapport one", "30", "31"));

    edit(version("31", "@rapport two", "30", "31"));

    assertThat(text("30")).isEqualTo("@rapport two");
  }

  @Test
  void case10OnceADraftHasBegunTheTextStaysAndTheNewIdIsKept() {
    fresh(version("40", "@rapport one", "40"));
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute("UPDATE mention_state SET state = 'Drafting' WHERE root_id = '40'"));

    edit(version("41", "@rapport two", "40", "41"));

    assertThat(text("40")).isEqualTo("@rapport one");
    assertThat(versions("40")).containsExactly("40", "41");
  }

  private static Post version(String id, String text, String... all) {
    return PostBuilder.post(id, text).editing(all).build();
  }

  private void fresh(Post post) {
    inbox.add(new Intake("x", List.of(judged(post)), List.of(), Optional.empty()));
  }

  private void edit(Post post) {
    inbox.add(new Intake("x", List.of(), List.of(judged(post)), Optional.empty()));
  }

  private static Judged judged(Post post) {
    return new Judged(post, Optional.empty());
  }

  private static String text(String root) {
    return ask("SELECT post ->> 'text' FROM mention WHERE root_id = ?", root);
  }

  private static List<String> versions(String root) {
    return List.of(
        ask("SELECT array_to_string(versions, ',') FROM mention WHERE root_id = ?", root)
            .split(","));
  }

  private static String ask(String sql, String root) {
    return record.jdbi().withHandle(handle -> handle.select(sql, root).mapTo(String.class).one());
  }
}

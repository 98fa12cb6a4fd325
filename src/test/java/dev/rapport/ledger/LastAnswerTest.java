package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.DraftDesk.Claim;
import dev.rapport.reply.ThreadPost;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever drafts for somebody learns what they were told last, and what the thread holds. */
class LastAnswerTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final DraftDesk desk = record.desk(TestMoney.caps(""));

  @Test
  void aClaimBringsTheLatestAnswerToTheSamePerson() {
    // Given three posts of one person, two of them answered, and one of somebody else
    arrive("1", "alice");
    arrive("2", "alice");
    arrive("3", "alice");
    arrive("4", "bob");
    answered("1", "first");
    answered("2", "second");

    // When
    Optional<String> again = said("3");
    Optional<String> other = said("4");

    // Then
    assertThat(again).contains("second");
    assertThat(other).isEmpty();
  }

  @Test
  void aClaimBringsWhatWasSaidInTheThreadOldestFirst() {
    // Given answers that are out, one that is not, and another thread
    for (String id : List.of("11", "12", "13", "14", "15")) {
      arrive(id, "carol", id.equals("14") ? "elsewhere" : "a thread");
    }
    out("11", "one");
    out("12", "two");
    answered("13", "three");
    out("14", "four");

    // When
    List<ThreadPost> thread = claimed("15").thread();

    // Then
    assertThat(thread)
        .containsExactly(
            new ThreadPost(false, "hello"),
            new ThreadPost(true, "one"),
            new ThreadPost(false, "hello"),
            new ThreadPost(true, "two"));
  }

  @Test
  void aThreadKeepsThePersonaThatAnsweredFirst() {
    // Given an answer in the thread, a later one by another, and one elsewhere
    for (String id : List.of("21", "22", "23", "24")) {
      arrive(id, "dora", id.equals("22") ? "elsewhere" : "another thread");
    }
    drafted("21", "desk@1a2b3c4d");
    drafted("22", "checker@1a2b3c4d");
    drafted("23", "rapport@1a2b3c4d");

    // When
    Optional<String> persona = claimed("24").persona();

    // Then
    assertThat(persona).contains("desk");
  }

  @Test
  void aThreadWithoutAnswersHasNoPersonaYet() {
    // Given
    arrive("31", "emil");

    // When, Then
    assertThat(claimed("31").persona()).isEmpty();
  }

  private static void drafted(String id, String persona) {
    answered(id, "hello " + id);
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE reply SET draft = jsonb_build_object('origin',"
                        + " jsonb_build_object('persona', ?::text)) WHERE root_id = ?",
                    persona,
                    id));
  }

  private Context claimed(String id) {
    return desk.claim(new PostRef("x", id)).map(Claim::context).orElseThrow();
  }

  private Optional<String> said(String id) {
    return claimed(id).said();
  }

  private static void out(String id, String text) {
    answered(id, text);
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE mention_state SET state = 'Published' WHERE root_id = ?", id));
  }

  private static void arrive(String id, String author) {
    arrive(id, author, id);
  }

  private static void arrive(String id, String author, String thread) {
    Post post = PostBuilder.post(id, "@rapport hello").by(author).in(thread).build();
    record
        .inbox()
        .add(
            new Intake(
                "x", List.of(new Judged(post, Optional.empty())), List.of(), Optional.empty()));
  }

  private static void answered(String id, String text) {
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    INSERT INTO reply (platform, root_id, text, text_sha256, draft, language,
                                       stance, mode, drafted_at)
                    VALUES ('x', ?, ?, '', '{}', 'en', 'warm', 'fast', now())
                    """,
                    id,
                    text));
  }
}

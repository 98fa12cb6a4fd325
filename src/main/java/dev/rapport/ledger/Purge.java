package dev.rapport.ledger;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionState.Approved;
import dev.rapport.mention.MentionState.Drafted;
import dev.rapport.mention.MentionState.Drafting;
import dev.rapport.mention.MentionState.Held;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Received;
import dev.rapport.mention.deletion.HeldTexts.Purged;
import dev.rapport.post.PostRef;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import dev.rapport.tone.ToneReading.Register;
import dev.rapport.tone.ToneReading.Register.Length;
import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Takes the words of one mention out of every column that holds any. What we made of them goes as
 * well: how somebody sounded is no less theirs than what they said.
 */
@ApplicationScoped
class Purge {

  /** A reading of nothing. */
  private static final ToneReading NO_READING =
      new ToneReading(
          "und",
          0,
          "Zyyy",
          new Sentiment(Label.NEUTRAL, 0, 0, 1, 0),
          Map.of(),
          0,
          0,
          0,
          0,
          0,
          new Register(0.5, Length.SHORT, 0, 0),
          Intent.OTHER,
          0,
          List.of());

  /** Of a mention that can still be posted the bytes are needed. */
  private static final String SQL =
      """
      WITH purged AS (
        UPDATE mention m
        SET post = m.post || jsonb_build_object(
              'text', '', 'tags', '[]'::jsonb, 'language', NULL,
              'author', jsonb_build_object('id', m.author_id, 'handle', '')),
            author_handle = '', purged_at = :now, purged_why = :why
        FROM mention_state s
        WHERE m.platform = :platform AND m.root_id = :root AND m.purged_at IS NULL
          AND s.platform = m.platform AND s.root_id = m.root_id
          AND s.state NOT IN ('Received', 'Drafting', 'Drafted', 'Held', 'Approved', 'Publishing',
                              'Unknown')
        RETURNING m.platform, m.root_id),
      retold AS (
        DELETE FROM answer_memory a USING mention m, purged
        WHERE m.platform = purged.platform AND m.root_id = purged.root_id
          AND a.platform = m.platform
          AND (a.root_id = m.root_id OR a.about_id = ANY (m.versions))),
      aside AS (
        DELETE FROM review_candidate c USING purged
        WHERE c.platform = purged.platform AND c.root_id = purged.root_id),
      rivals AS (
        UPDATE arena_pair a SET first_text = '', second_text = ''
        FROM purged WHERE a.platform = purged.platform AND a.root_id = purged.root_id),
      preferred AS (
        UPDATE arena_judgement j SET why = ''
        FROM arena_pair a JOIN purged USING (platform, root_id) WHERE j.pair_id = a.id),
      undecided AS (
        DELETE FROM review_pending p USING purged
        WHERE p.platform = purged.platform AND p.root_id = purged.root_id),
      drawn AS (
        DELETE FROM drawn_stance d USING mention m, purged
        WHERE m.platform = purged.platform AND m.root_id = purged.root_id
          AND d.platform = m.platform AND d.conversation_id = m.conversation_id),
      moods AS (
        UPDATE feedback f SET more = f.more - 'mood' FROM purged
        WHERE f.platform = purged.platform AND f.follow_up = purged.root_id),
      answer AS (
        UPDATE reply r
        SET text = '',
            draft = r.draft - 'alignment' - 'claims' || jsonb_build_object(
              'text', '', 'gates', '[]'::jsonb, 'sources', '[]'::jsonb, 'reasoning', '',
              'reading', CAST(:reading AS jsonb),
              'stance', r.draft -> 'stance' || '{"why": ""}',
              'mode', r.draft -> 'mode' || '{"why": ""}')
        FROM purged WHERE r.platform = purged.platform AND r.root_id = purged.root_id)
      SELECT count(*) FROM purged
      """;

  private final Steps steps;
  private final Json json;
  private final Clock clock;

  Purge(Steps steps, Json json, Clock clock) {
    this.steps = steps;
    this.json = json;
    this.clock = clock;
  }

  Purged of(Handle handle, PostRef mention, String why) {
    endings(why).forEach(move -> steps.take(steps.step(mention, move)));
    int purged =
        handle
            .createQuery(SQL)
            .bind("now", clock.instant())
            .bind("why", why)
            .bind("platform", mention.platform())
            .bind("root", mention.id())
            .bind("reading", json.write(NO_READING))
            .mapTo(Integer.class)
            .one();
    if (purged > 0) {
      return Purged.DONE;
    }
    return isHeld(handle, mention) ? Purged.BUSY : Purged.NOTHING;
  }

  /** In the order of a mention's life, so that one which moves on meanwhile is met again. */
  private static List<Move> endings(String why) {
    return List.of(
        new Received("received").ineligible(IneligibleReason.GONE),
        new Drafting("drafting").refused(why),
        new Drafted("drafted").refused(why),
        new Held("held").refused(why),
        new Approved("approved").refused(why));
  }

  private static boolean isHeld(Handle handle, PostRef mention) {
    return handle
        .createQuery(
            "SELECT 1 FROM mention WHERE platform = :platform AND root_id = :root"
                + " AND purged_at IS NULL")
        .bind("platform", mention.platform())
        .bind("root", mention.id())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}

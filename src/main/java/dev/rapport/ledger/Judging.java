package dev.rapport.ledger;

import dev.rapport.moderation.Screened;
import dev.rapport.moderation.autonomy.Subject;

/**
 * What steps write about a draft that the rules or a person looked at, in SQL.
 *
 * <p>A judgement of a mention is replaced by another one that comes later, and a draft that was
 * never counted as anything has none. It is good if what goes out is what was screened, white space
 * aside; whoever had it written anew did not think it was.
 */
final class Judging {

  private static final String BARE =
      "encode(sha256(convert_to(regexp_replace(%s, '\\s+', '', 'g'), 'UTF8')), 'hex')";

  private static final String OF_MOVED =
      " FROM moved WHERE reply.platform = moved.platform AND reply.root_id = moved.root_id";

  private static final String AS_SCREENED =
      "tier = :tier, subject = :subject, rules = CAST(:rules AS jsonb), screened_sha256 = "
          + BARE.formatted("reply.text");

  private static final String AS_DECIDED =
      "decided_sha256 = :sha256, decided_by = :by, decided_at = :now, verdict = :verdict";

  static final String SCREENED = "UPDATE reply SET " + AS_SCREENED + OF_MOVED;

  static final String DECIDED_BY_RULE =
      "UPDATE reply SET " + AS_SCREENED + ", " + AS_DECIDED + OF_MOVED;

  private static final String WITH_TEXT =
      """
      UPDATE reply SET
        text = coalesce(:text, text),
        text_sha256 = CASE WHEN CAST(:text AS text) IS NULL THEN text_sha256 ELSE :sha256 END,
      """
          + AS_DECIDED;

  /** Only an edit changes the text. */
  static final String DECIDED = WITH_TEXT + OF_MOVED;

  /** Nothing has been posted yet of a person's other answer. */
  static final String CORRECTED =
      WITH_TEXT
          + ", reply_id = NULL, published_at = NULL, first_attempted_at = NULL,"
          + " attempted_at = NULL, absences = 0"
          + OF_MOVED;

  /** A person's text waits in the place of the draft; what gates said of that one is void. */
  static final String PROPOSED =
      """
      UPDATE reply SET
        text = :text, text_sha256 = :sha256, edited_by = :by,
        draft = draft || jsonb_build_object('text', CAST(:text AS text), 'gates', '[]'::jsonb)
      """
          + OF_MOVED;

  private static final String JUDGED =
      """
      INSERT INTO judgement (platform, root_id, tier, subject, good, at)
      SELECT r.platform, r.root_id, r.tier, r.subject, %s, :now
      FROM reply r JOIN moved USING (platform, root_id) WHERE r.subject IS NOT NULL
      ON CONFLICT (platform, root_id) DO UPDATE SET good = excluded.good, at = excluded.at
      WHERE judgement.good <> excluded.good
      """;

  static final String APPROVED =
      JUDGED.formatted("r.screened_sha256 = " + BARE.formatted("CAST(:text AS text)"));

  /** Rejected or retracted. */
  static final String BAD = JUDGED.formatted("false");

  private Judging() {}

  /**
   * @param rules what the rules found, as JSON; null for nothing
   */
  static Step screened(Step step, Screened screened, String rules) {
    return step.with("tier", screened.tier().name())
        .with("subject", screened.countedAs().map(Subject::word).orElse(null))
        .with("rules", rules);
  }
}

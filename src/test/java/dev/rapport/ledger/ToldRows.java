package dev.rapport.ledger;

/** Feedback that was told, as rows. */
final class ToldRows {

  private ToldRows() {}

  /**
   * @param more JSON with single quotes
   */
  static void add(TestRecord record, String mention, String kind, int change, String more) {
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO feedback (id, platform, root_id, kind, change, total, more,"
                        + " observed_at, facts) VALUES (gen_random_uuid(), 'x', ?, ?, ?, 1,"
                        + " ?::jsonb, now(), '{}')",
                    mention,
                    kind,
                    change,
                    more.replace('\'', '"')));
  }
}

package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A record that is older than the audit log is counted and chained as it is found. */
class AuditMigrationTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static final String SCHEMA = "older";

  @AfterEach
  void forget() {
    record.jdbi().useHandle(handle -> handle.execute("DROP SCHEMA IF EXISTS older CASCADE"));
  }

  @Test
  void stepsThatWereTakenBeforeAreCountedAndWaitInTheirOrder() throws SQLException {
    // Given
    String url = url() + "&currentSchema=" + SCHEMA;
    migrate(url, "8");
    Jdbi older = Jdbi.create(url);
    older.useHandle(
        handle -> {
          handle.execute(
              "INSERT INTO mention VALUES"
                  + " ('x', '1', '{1}', '1', 'a', '', '{}', true, now()),"
                  + " ('x', '2', '{2}', '2', 'a', '', '{}', true, now())");
          handle.execute(
              "INSERT INTO mention_state VALUES ('x', '1', 'Held', 'risky', now()),"
                  + " ('x', '2', 'Received', 'received', now())");
          handle.execute(
              "INSERT INTO transition (platform, root_id, state, reason, at) VALUES"
                  + " ('x', '1', 'Received', 'received', now()),"
                  + " ('x', '2', 'Received', 'received', now()),"
                  + " ('x', '1', 'Held', 'risky', now())");
        });

    // When
    migrate(url, "latest");

    // Then
    assertThat(lines(older, "SELECT root_id || ' ' || steps FROM mention_state ORDER BY root_id"))
        .containsExactly("1 2", "2 1");
    assertThat(
            lines(
                older,
                "SELECT s.subject || ' ' || (s.detail ->> 'state') || ' ' || (s.detail ->> 'step')"
                    + " FROM audit_pending p JOIN audit_source s USING (source, source_id)"
                    + " ORDER BY nr"))
        .containsExactly("x/1 Received 1", "x/2 Received 1", "x/1 Held 2");
  }

  private static String url() throws SQLException {
    return record.jdbi().withHandle(handle -> handle.getConnection().getMetaData().getURL());
  }

  private static void migrate(String url, String target) {
    Flyway.configure().dataSource(url, null, null).schemas(SCHEMA).target(target).load().migrate();
  }

  private static List<String> lines(Jdbi jdbi, String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}

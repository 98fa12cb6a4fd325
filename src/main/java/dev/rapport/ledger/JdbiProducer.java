package dev.rapport.ledger;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The way to the database for every adapter here. */
final class JdbiProducer {

  private JdbiProducer() {}

  /**
   * Asked for late, because a sandbox alone and a preview run without a database. What a failed
   * statement was given stays out of its message: it may hold the words of a post.
   */
  @Produces
  @Singleton
  static Jdbi jdbi(Instance<DataSource> dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource.get()).registerArrayType(String.class, "text");
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}

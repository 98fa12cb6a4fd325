package dev.rapport.ledger;

import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.HiddenReplies;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** What was hidden by hand, in PostgreSQL. */
@ApplicationScoped
class PostgresHiddenReplies implements HiddenReplies {

  private final Jdbi jdbi;
  private final OperatorActs acts;

  PostgresHiddenReplies(Jdbi jdbi, OperatorActs acts) {
    this.jdbi = jdbi;
    this.acts = acts;
  }

  @Override
  public void note(PostRef reply, boolean hidden, Order order) {
    String what = hidden ? "hide" : "unhide";
    jdbi.useHandle(handle -> acts.note(handle, what, reply.platform(), reply.id(), order));
  }
}

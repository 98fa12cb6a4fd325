package dev.rapport.ledger;

import dev.rapport.post.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Keeps who did what by hand, and why, beside the change itself. */
@ApplicationScoped
class OperatorActs {

  private final Clock clock;

  OperatorActs(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param what a fixed word, as {@code opt-in}
   * @param subject the id of an author or a post
   */
  void note(Handle handle, String what, String platform, String subject, Order order) {
    handle
        .createUpdate(
            """
            INSERT INTO operator_act (what, platform, subject, by_whom, why, at)
            VALUES (:what, :platform, :subject, :by, :why, :now)
            """)
        .bind("what", what)
        .bind("platform", platform)
        .bind("subject", subject)
        .bind("by", order.person())
        .bind("why", order.why())
        .bind("now", clock.instant())
        .execute();
  }
}

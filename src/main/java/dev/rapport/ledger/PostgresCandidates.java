package dev.rapport.ledger;

import dev.rapport.mention.MentionState.Held;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.CostLog;
import dev.rapport.mention.money.Price;
import dev.rapport.moderation.desk.Candidates;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Drafts that waited and were set aside, in PostgreSQL. */
@ApplicationScoped
class PostgresCandidates implements Candidates {

  private static final Held HELD = new Held("held");
  private static final int MOST = 10;

  /** It sees the draft that is replaced: all parts of a step see what was before it. */
  static final String SET_ASIDE =
      """
      INSERT INTO review_candidate (platform, root_id, draft, at)
      SELECT r.platform, r.root_id, r.draft, :now
      FROM reply r JOIN moved USING (platform, root_id) WHERE r.text <> ''
      """;

  private final Steps steps;
  private final Jdbi jdbi;
  private final Json json;
  private final CostLog costs;

  PostgresCandidates(Steps steps, Jdbi jdbi, Json json, CostLog costs) {
    this.steps = steps;
    this.jdbi = jdbi;
    this.json = json;
    this.costs = costs;
  }

  @Override
  public boolean replace(PostRef item, String by, String why, Draft draft) {
    Step step =
        steps
            .step(item, HELD.waiting(why))
            .inPlace(Duration.ZERO)
            .showing("s.reason")
            .onlyIf(PostgresReviewClaims.NOT_OTHERS)
            .with("by", by)
            .also("aside", SET_ASIDE)
            .also("kept", PostgresDraftDesk.KEEP_DRAFT)
            .with("text", draft.text())
            .with("sha256", draft.sha256())
            .with("draft", json.write(draft))
            .with("language", draft.language())
            .with("stance", draft.stance().stance().word())
            .with("mode", draft.mode().mode().word())
            .spending(model(draft.origin().costUsd()));
    boolean replaced = steps.take(step).taken();
    if (!replaced) {
      spentInVain(item, draft.origin().costUsd());
    }
    return replaced;
  }

  @Override
  public void spentInVain(PostRef item, BigDecimal usd) {
    costs.note(List.of(Cost.each(item, model(usd), steps.now())));
  }

  @Override
  public List<Draft> aside(PostRef item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT draft FROM review_candidate
                    WHERE platform = :platform AND root_id = :root ORDER BY id DESC LIMIT :most
                    """)
                .bind("platform", item.platform())
                .bind("root", item.id())
                .bind("most", MOST)
                .mapTo(String.class)
                .map(stored -> json.read(stored, Draft.class))
                .list());
  }

  private static Price model(BigDecimal usd) {
    return new Price(CostKind.MODEL, usd);
  }
}

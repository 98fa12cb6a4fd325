package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import java.util.List;

/** One thing that speaks against sending a draft unseen. Pure, and quick. */
interface ModerationRule {

  /** In the operator's file and in the record: letters, digits and hyphens. */
  String name();

  /** Another one whenever it may find something else than before. */
  String version();

  RiskTier severity();

  /** True when what it finds makes a draft riskier and holds none by itself. */
  boolean isDoubt();

  /** What it finds, one short line each, without words of the post. */
  List<String> findings(Post mention, Draft draft);
}

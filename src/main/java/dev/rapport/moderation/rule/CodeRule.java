package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A rule that is written in code. */
record CodeRule(
    String name,
    String version,
    RiskTier severity,
    boolean isDoubt,
    BiFunction<Post, Draft, Optional<String>> look)
    implements ModerationRule {

  /** One that holds. */
  static CodeRule holding(
      String name, RiskTier severity, BiFunction<Post, Draft, Optional<String>> look) {
    return new CodeRule(name, "1", severity, false, look);
  }

  /** One that only makes riskier. */
  static CodeRule doubting(String name, BiFunction<Post, Draft, Optional<String>> look) {
    return new CodeRule(name, "1", RiskTier.MEDIUM, true, look);
  }

  @Override
  public List<String> findings(Post mention, Draft draft) {
    return look.apply(mention, draft).stream().toList();
  }
}

package dev.rapport.moderation.quality;

import dev.rapport.mention.AccountConfig;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.Rules;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Golden items as the queue would hold them, looked at by the operator's own rules. */
@ApplicationScoped
class GoldenDrafts {

  private static final Duration WRITTEN_BEFORE = Duration.ofMinutes(1);

  private final GoldenItems items;
  private final DraftGolden draft;
  private final Rules rules;
  private final AccountConfig account;

  GoldenDrafts(GoldenItems items, DraftGolden draft, Rules rules, AccountConfig account) {
    this.items = items;
    this.draft = draft;
    this.rules = rules;
    this.account = account;
  }

  /** Those in which none of these rules finds anything. */
  List<GoldenItem> without(Set<String> muted) {
    return items.all().stream().filter(item -> muted.isEmpty() || !isFoundBy(muted, item)).toList();
  }

  private boolean isFoundBy(Set<String> names, GoldenItem item) {
    return held(item, new PostRef("", item.name()), Instant.EPOCH).findings().stream()
        .anyMatch(finding -> finding.isLive() && names.contains(finding.rule()));
  }

  /** Empty when the operator's file does not have it any more. */
  Optional<HeldDraft> held(String name, PostRef shownAs, Instant at) {
    return items.find(name).map(item -> held(item, shownAs, at));
  }

  private HeldDraft held(GoldenItem item, PostRef shownAs, Instant at) {
    Post post = post(item, shownAs, at.minus(WRITTEN_BEFORE));
    Draft drafted = draft.draft(post, item);
    List<RuleFinding> found = rules.book().screen(post, drafted);
    List<RuleFinding> live = found.stream().filter(RuleFinding::isLive).toList();
    RiskTier tier =
        live.stream()
            .map(RuleFinding::severity)
            .max(Comparator.naturalOrder())
            .orElse(RiskTier.LOW);
    String why = live.stream().map(RuleFinding::what).distinct().collect(Collectors.joining("; "));
    return new HeldDraft(
        post,
        drafted,
        why.isEmpty() ? "every draft is reviewed" : why,
        at,
        Optional.of(tier),
        found,
        Optional.empty(),
        "");
  }

  private Post post(GoldenItem item, PostRef ref, Instant at) {
    String tag = "@" + account.handle();
    return new Post(
        ref,
        List.of(),
        new ConversationId(ref.platform(), ref.id()),
        new Author(item.author(), item.author()),
        tag + " " + item.mention(),
        at,
        Optional.of(item.language()),
        Optional.empty(),
        false,
        List.of(new Tag(account.handle(), 0, tag.length(), true)));
  }
}

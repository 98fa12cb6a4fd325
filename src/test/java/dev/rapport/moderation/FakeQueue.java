package dev.rapport.moderation;

import dev.rapport.moderation.queue.Spot;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A queue with one draft in it, that remembers what it was told. */
final class FakeQueue implements ReviewQueue {

  final List<String> told = new ArrayList<>();
  ReviewDecided decision;
  Screened screened;
  boolean decidedBySomebodyElse;
  boolean breakerIsOn;
  Optional<RiskTier> tier = Optional.empty();
  Optional<String> editedBy = Optional.empty();
  String name = "rest";
  Spot spot;
  private Post post;
  private Draft draft;

  void put(Post post, Draft draft) {
    this.post = post;
    this.draft = draft;
  }

  @Override
  public Optional<DraftedReply> drafted(PostRef mention) {
    return Optional.of(new DraftedReply(post, draft));
  }

  @Override
  public boolean pass(PostRef mention, ReviewDecided decision, Screened screened) {
    this.screened = screened;
    this.decision = decision;
    if (!breakerIsOn) {
      told.add("passed: " + screened.why());
    }
    return !breakerIsOn;
  }

  @Override
  public void hold(PostRef mention, Screened screened, Spot spot) {
    this.spot = spot;
    this.screened = screened;
    told.add("held: " + screened.why());
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return List.of();
  }

  @Override
  public List<HeldDraft> waiting(Which which) {
    return List.of();
  }

  @Override
  public int size() {
    return post == null ? 0 : 1;
  }

  @Override
  public Optional<HeldDraft> waiting(PostRef mention) {
    return post == null || !mention.equals(post.root())
        ? Optional.empty()
        : Optional.of(
            new HeldDraft(post, draft, "test", Instant.EPOCH, tier, List.of(), editedBy, name));
  }

  @Override
  public boolean approve(PostRef mention, ReviewDecided decision, String text, String why) {
    this.decision = decision;
    told.add("approved: " + text + ", " + why);
    return !decidedBySomebodyElse;
  }

  @Override
  public boolean reject(PostRef mention, ReviewDecided decision, String why) {
    this.decision = decision;
    told.add("rejected: " + why);
    return !decidedBySomebodyElse;
  }

  @Override
  public boolean escalate(PostRef mention, String by, String why) {
    told.add("escalated by " + by + ": " + why);
    return true;
  }

  @Override
  public boolean propose(PostRef mention, String by, String text) {
    told.add("proposed by " + by + ": " + text);
    return !decidedBySomebodyElse;
  }

  @Override
  public Optional<HeldDraft> retracted(PostRef mention) {
    return waiting(mention);
  }

  @Override
  public boolean correct(PostRef mention, ReviewDecided decision, String text, String why) {
    told.add("corrected: " + text + ", " + why);
    return !decidedBySomebodyElse;
  }

  @Override
  public void expire(Duration age) {
    told.add("expired");
  }
}

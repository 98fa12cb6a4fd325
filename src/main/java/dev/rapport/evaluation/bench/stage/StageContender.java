package dev.rapport.evaluation.bench.stage;

import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionReceived;
import dev.rapport.post.Post;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The stage as it is, on ports that turn a clock.
 *
 * @param clock the one that the ports turn
 */
record StageContender(
    String name, MentionInbox inbox, Consumer<MentionReceived> stage, PartClock clock)
    implements Contender {

  @Override
  public void store(List<Post> posts) {
    List<Judged> fresh = posts.stream().map(post -> new Judged(post, Optional.empty())).toList();
    inbox.add(new Intake(Exchanges.PLATFORM, fresh, List.of(), Optional.empty()));
  }

  @Override
  public PartTimes answer(Post post, long due) {
    clock.begin(due);
    stage.accept(new MentionReceived(post.root(), post.conversation(), post.createdAt()));
    PartTimes times = clock.end();
    if (times.turns(Part.KEEP) + times.turns(Part.HOLD) == 0) {
      throw new IllegalStateException("a mention came to no draft, so nothing was measured");
    }
    return times;
  }
}

package dev.rapport.reply.memory;

import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.grounding.Passage;
import dev.rapport.reply.memory.Question.Known;
import dev.rapport.reply.memory.Question.Words;
import dev.rapport.tone.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Finds the key of a mention: of a known question, if it replies to somebody's post; of a question
 * in its own words, if it stands alone and the operator's knowledge has something on it. Whoever
 * quotes a post or tags anybody else adds something of their own and has no key; neither has who
 * asks about an answer of ours.
 */
@ApplicationScoped
class QuestionReader {

  /** As many as a model is told. */
  private static final int PASSAGES = 4;

  private final KnownWordings known = new KnownWordings();
  private final QuestionWords words = new QuestionWords();
  private final ParentTexts parents;
  private final Knowledge knowledge;
  private final String handle;

  QuestionReader(ParentTexts parents, Knowledge knowledge, AccountConfig account) {
    this.parents = parents;
    this.knowledge = knowledge;
    this.handle = account.handle();
  }

  Optional<QuestionKey> read(Approach approach) {
    Post mention = approach.mention();
    if (!Earnest.is(approach) || mention.quoted().isPresent() || tagsOthers(mention)) {
      return Optional.empty();
    }
    return mention.inReplyTo().isPresent() ? aboutPost(mention) : aboutKnowledge(approach);
  }

  private boolean tagsOthers(Post mention) {
    return mention.tags().stream()
        .anyMatch(tag -> tag.typed() && !tag.handle().equalsIgnoreCase(handle));
  }

  private Optional<QuestionKey> aboutPost(Post mention) {
    return mention
        .inReplyTo()
        .filter(parent -> !mention.answers(handle))
        .flatMap(
            parent -> known.in(mention.words()).map(asked -> key(mention.ref(), parent, asked)));
  }

  private QuestionKey key(PostRef mention, String parent, Known asked) {
    PostRef post = new PostRef(mention.platform(), parent);
    return new QuestionKey(new AskedAbout.Parent(post, parents.sha256(post).orElse("")), asked);
  }

  private Optional<QuestionKey> aboutKnowledge(Approach approach) {
    String asked = approach.mention().words();
    String plain = words.plain(asked);
    boolean asks =
        approach.reading().intent() == Intent.QUESTION
            || approach.reading().intent() == Intent.REQUEST;
    if (!asks || plain.isEmpty() || !words.meansTheSameToAll(asked)) {
      return Optional.empty();
    }
    List<Passage> passages = knowledge.search(asked, approach.language(), PASSAGES);
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new QuestionKey(
                AskedAbout.Knowledge.of(passages), new Words(approach.language(), plain)));
  }
}

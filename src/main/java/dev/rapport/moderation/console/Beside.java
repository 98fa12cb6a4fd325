package dev.rapport.moderation.console;

import dev.rapport.moderation.AnswerTemplate;
import dev.rapport.moderation.AnswerTemplates;
import dev.rapport.moderation.CheckText;
import dev.rapport.moderation.CheckText.Checked;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.moderation.MentionTraces.Filter;
import dev.rapport.moderation.desk.Candidates;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a reviewer sees beside an item: what was said before, and what else could be said. */
@ApplicationScoped
class Beside {

  private static final int THREAD = 10;
  private static final int HISTORY = 6;

  private final MentionTraces traces;
  private final Candidates candidates;
  private final AnswerTemplates templates;
  private final CheckText texts;

  Beside(MentionTraces traces, Candidates candidates, AnswerTemplates templates, CheckText texts) {
    this.texts = texts;
    this.traces = traces;
    this.candidates = candidates;
    this.templates = templates;
  }

  /** What speaks against a draft, if the post is what it answers. */
  Checked check(Draft draft, Post post) {
    return texts.check(draft.text(), post, Optional.of(draft.language()));
  }

  /** The other mentions in its thread, oldest first. */
  List<MentionTrace> thread(Post post) {
    return traces.list(Filter.latest(THREAD).inThread(post.conversation().value())).stream()
        .filter(trace -> isOther(trace, post))
        .toList()
        .reversed();
  }

  /** What its author and we said to each other elsewhere, newest first. */
  List<MentionTrace> history(Post post) {
    String handle = post.author().handle();
    return handle.isEmpty()
        ? List.of()
        : traces.list(Filter.latest(HISTORY).by(handle)).stream()
            .filter(trace -> isOther(trace, post))
            .filter(trace -> !trace.conversation().equals(post.conversation().value()))
            .toList();
  }

  List<Draft> aside(Post post) {
    return candidates.aside(post.root());
  }

  List<AnswerTemplate> templates(String language) {
    return templates.startingWith(language);
  }

  private static boolean isOther(MentionTrace trace, Post post) {
    return trace.platform().equals(post.ref().platform()) && !trace.id().equals(post.root().id());
  }
}

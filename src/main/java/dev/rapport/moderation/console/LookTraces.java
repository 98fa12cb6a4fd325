package dev.rapport.moderation.console;

import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTrace.Reply;
import dev.rapport.moderation.MentionTrace.Step;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.quality.ShowLook;
import dev.rapport.moderation.quality.ShownLook;
import dev.rapport.post.Caller;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the links on an item lead to when it is a look: the life of something that waits, for
 * whoever is at it and logged in, and for nobody else. A page that is missing would tell.
 */
@ApplicationScoped
class LookTraces {

  private final ShowLook looks;
  private final Caller caller;

  LookTraces(ShowLook looks, Caller caller) {
    this.looks = looks;
    this.caller = caller;
  }

  Optional<MentionTrace> find(PostRef shownAs) {
    return caller
        .name()
        .flatMap(name -> looks.find(shownAs, name))
        .map(ShownLook::item)
        .map(LookTraces::trace);
  }

  private static MentionTrace trace(HeldDraft held) {
    Post post = held.post();
    Draft draft = held.draft();
    return new MentionTrace(
        post.ref().platform(),
        post.root().id(),
        post.versions(),
        post.conversation().value(),
        post.author().handle(),
        post.text(),
        post.createdAt(),
        post.createdAt(),
        "Held",
        held.reason(),
        draft.language(),
        draft.mode().mode().word(),
        draft.mode().why(),
        draft.stance().stance().word(),
        draft.stance().why(),
        draft.reading(),
        reply(held),
        draft.origin().costUsd(),
        Map.of(),
        held.heldAt(),
        null,
        history(held));
  }

  private static Reply reply(HeldDraft held) {
    Draft draft = held.draft();
    return new Reply(
        null,
        draft.text(),
        draft.sha256(),
        draft.origin().rung(),
        draft.origin().model(),
        draft.origin().persona(),
        draft.origin().prompt(),
        draft.origin().variantOrBase(),
        held.tier().orElse(null),
        null,
        null);
  }

  private static List<Step> history(HeldDraft held) {
    return List.of(
        new Step("Received", "received", held.post().createdAt()),
        new Step("Drafting", "a draft is being written", held.post().createdAt()),
        new Step("Drafted", "a draft passed the output gates", held.heldAt()),
        new Step("Held", held.reason(), held.heldAt()));
  }
}

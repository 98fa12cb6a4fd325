package dev.rapport.app;

import dev.rapport.feedback.arena.DraftRivals;
import dev.rapport.feedback.rollout.DraftShadows;
import dev.rapport.moderation.ScreenReply;
import dev.rapport.moderation.desk.DecideSoon;
import dev.rapport.moderation.desk.GrantWishes;
import dev.rapport.reply.DraftReply;
import dev.rapport.reply.memory.AnswerMemory;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up mentions and drafts that no event brought, and forgets answers in time. */
@ApplicationScoped
class ReplyJobs implements RoleJobs {

  private final DraftReply draft;
  private final ScreenReply screen;
  private final DecideSoon decide;
  private final GrantWishes wishes;
  private final AnswerMemory memory;
  private final DraftRivals rivals;
  private final DraftShadows shadows;

  ReplyJobs(
      DraftReply draft,
      ScreenReply screen,
      DecideSoon decide,
      GrantWishes wishes,
      AnswerMemory memory,
      DraftRivals rivals,
      DraftShadows shadows) {
    this.shadows = shadows;
    this.draft = draft;
    this.screen = screen;
    this.decide = decide;
    this.wishes = wishes;
    this.memory = memory;
    this.rivals = rivals;
  }

  @Override
  public Role role() {
    return Role.REPLY;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.often("undrafted mentions", draft::catchUp);
    rounds.often("unscreened drafts", screen::catchUp);
    rounds.often("decisions that stand", decide::commitDue);
    rounds.often("drafts to be written anew", wishes::grant);
    rounds.often("drafts to be compared with", rivals::grant);
    rounds.often("drafts in the shadow", shadows::draft);
    rounds.seldom("expired reviews", screen::expire);
    rounds.seldom("expired answers", memory::forget);
    rounds.seldom("old wishes", wishes::forget);
    rounds.seldom("old comparisons", rivals::forget);
  }
}

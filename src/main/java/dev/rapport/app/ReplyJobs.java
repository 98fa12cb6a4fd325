package dev.rapport.app;

import dev.rapport.moderation.ScreenReply;
import dev.rapport.reply.DraftReply;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up mentions and drafts that no event brought. */
@ApplicationScoped
class ReplyJobs implements RoleJobs {

  private final DraftReply draft;
  private final ScreenReply screen;

  ReplyJobs(DraftReply draft, ScreenReply screen) {
    this.draft = draft;
    this.screen = screen;
  }

  @Override
  public Role role() {
    return Role.REPLY;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.often("undrafted mentions", draft::catchUp);
    rounds.often("unscreened drafts", screen::catchUp);
    rounds.seldom("expired reviews", screen::expire);
  }
}

package dev.rapport.reply.crisis;

import dev.rapport.post.CueText;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells harm that somebody may do to themselves from every other danger. What no other danger
 * speaks out of is taken for it: to be asked too often whether one wants to live does less harm
 * than never.
 */
@ApplicationScoped
public class SelfHarm {

  private final CrisisAnswers answers;
  private final OtherDangers others;

  public SelfHarm(CrisisAnswers answers, OtherDangers others) {
    this.answers = answers;
    this.others = others;
  }

  /**
   * Of a post whose author may be in danger.
   *
   * @param words what was said, tags taken out
   * @param language that of the answer, a BCP 47 primary tag
   */
  public boolean isFeared(String words, String language) {
    return !others.isTold(words, language)
        && answers.in(language).filter(it -> it.isNotFor(CueText.of(words))).isEmpty();
  }
}

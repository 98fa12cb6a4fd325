package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A subject of the operator's lexicon, in the question or in the answer.
 *
 * @param subject as the lexicon names it, for example {@code medical emergencies}
 */
record LexiconRule(Lexicon lexicon, String subject) implements ModerationRule {

  @Override
  public String name() {
    return subject.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  @Override
  public String version() {
    return lexicon.version(subject);
  }

  @Override
  public RiskTier severity() {
    return RiskTier.HIGH;
  }

  @Override
  public boolean isDoubt() {
    return false;
  }

  @Override
  public List<String> findings(Post mention, Draft draft) {
    List<String> found = new ArrayList<>();
    if (lexicon.isIn(subject, mention.words())) {
      found.add("asks about " + subject);
    }
    if (lexicon.isIn(subject, draft.text())) {
      found.add("speaks of " + subject);
    }
    return found;
  }
}

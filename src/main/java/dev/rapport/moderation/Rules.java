package dev.rapport.moderation;

import dev.rapport.moderation.rule.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules as the operator's files set them. */
@ApplicationScoped
public class Rules {

  private final RuleBook book;

  Rules(ModerationConfig config) {
    this.book = RuleBook.read(config.sensitiveFile(), config.rulesFile());
  }

  public RuleBook book() {
    return book;
  }
}

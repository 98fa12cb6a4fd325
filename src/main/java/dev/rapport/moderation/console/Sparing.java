package dev.rapport.moderation.console;

import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.quality.Care;
import dev.rapport.moderation.rule.RuleFinding;
import io.quarkus.qute.TemplateExtension;

/** What somebody is spared of an item. */
@TemplateExtension
final class Sparing {

  private Sparing() {}

  /** True when its texts are blurred at first. */
  static boolean isCovered(ReviewItem item, Care care) {
    return switch (care.blur()) {
      case NOTHING -> false;
      case FLAGGED -> item.rules().stream().anyMatch(RuleFinding::flags);
      case EVERYTHING -> true;
    };
  }

  /** True when time over it counts towards a break. */
  static boolean isHarmful(ReviewItem item) {
    return item.rules().stream().anyMatch(RuleFinding::harms);
  }
}

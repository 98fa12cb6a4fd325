package dev.rapport.publish;

import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.mention.PostLookups;
import dev.rapport.publish.PublicationLog.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Looks whether the mention is still there, before it is answered. A look is charged, so only where
 * something may well have changed: the mention is old by now, or its author changed it before.
 */
@ApplicationScoped
class ParentLook {

  private final PostLookups lookups;
  private final PublishConfig config;
  private final Clock clock;

  ParentLook(PostLookups lookups, PublishConfig config, Clock clock) {
    this.lookups = lookups;
    this.config = config;
    this.clock = clock;
  }

  /** True only when the platform says so; what cannot be told it will say when it is posted to. */
  boolean showsItGone(Intent intent) {
    return isWorthALook(intent)
        && switch (lookups.lookUp(intent.target())) {
          case Looked.Told told -> told.gone().contains(intent.target());
          case Looked.Unreadable unreadable -> false;
        };
  }

  private boolean isWorthALook(Intent intent) {
    boolean old = !clock.instant().isBefore(intent.saidAt().plus(config.lookAfter()));
    return old || intent.versions().size() > 1;
  }
}

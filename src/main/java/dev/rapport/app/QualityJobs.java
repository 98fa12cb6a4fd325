package dev.rapport.app;

import dev.rapport.moderation.quality.Looks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Takes out looks that no figure counts any more. */
@ApplicationScoped
class QualityJobs implements RoleJobs {

  private static final Duration COUNTED = Duration.ofDays(91);

  private final Looks looks;

  QualityJobs(Looks looks) {
    this.looks = looks;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.seldom("looks that are over", () -> looks.forget(COUNTED));
  }
}

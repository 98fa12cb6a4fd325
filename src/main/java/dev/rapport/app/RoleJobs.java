package dev.rapport.app;

/** What one role does again and again. */
interface RoleJobs {

  Role role();

  void start(Rounds rounds);

  /** Rounds stop by themselves; anything else has to be stopped here. */
  default void stop() {}
}

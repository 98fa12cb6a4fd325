package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptVersion.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The record in memory. Its time passes by a second with each change. */
final class FakePromptRecord implements PromptRecord {

  private final List<PromptVersion> versions = new ArrayList<>();
  private long seconds;

  @Override
  public void install(List<PromptText> first) {
    if (versions.isEmpty()) {
      first.forEach(
          text ->
              versions.add(version(text, State.LIVE, PromptVersion.INSTALLED, "", null, now())));
    }
  }

  @Override
  public List<PromptVersion> current() {
    return newest(version -> version.is(State.LIVE) || version.is(State.PROPOSED));
  }

  @Override
  public List<PromptVersion> history(PromptName name, int max) {
    return newest(version -> version.text().name().equals(name)).stream().limit(max).toList();
  }

  @Override
  public boolean propose(Proposal proposal) {
    boolean waits =
        current().stream()
            .anyMatch(it -> it.is(State.PROPOSED) && it.text().equals(proposal.text()));
    if (!waits) {
      versions.add(
          version(proposal.text(), State.PROPOSED, proposal.by(), proposal.override(), null, null));
    }
    return !waits;
  }

  @Override
  public boolean approve(PromptVersion proposed, String by) {
    if (!now(proposed).is(State.PROPOSED)) {
      return false;
    }
    current().stream()
        .filter(it -> it.is(State.LIVE) && it.text().name().equals(proposed.text().name()))
        .forEach(it -> become(it, State.RETIRED, it.approvedBy(), it.liveAt()));
    become(proposed, State.LIVE, by, now());
    return true;
  }

  @Override
  public boolean rollBack(PromptVersion live, PromptVersion earlier, String by, String override) {
    become(live, State.ROLLED_BACK, live.approvedBy(), live.liveAt());
    become(earlier, State.LIVE, earlier.approvedBy(), now());
    return true;
  }

  private void become(PromptVersion version, State state, String approvedBy, Instant liveAt) {
    versions.set(
        (int) version.id(),
        new PromptVersion(
            version.id(),
            version.text(),
            state,
            version.proposedBy(),
            version.proposedAt(),
            version.probes(),
            version.override(),
            approvedBy,
            liveAt));
  }

  private PromptVersion version(
      PromptText text, State state, String by, String override, String approvedBy, Instant live) {
    return new PromptVersion(
        versions.size(), text, state, by, now(), "", override, approvedBy, live);
  }

  private List<PromptVersion> newest(Predicate<PromptVersion> which) {
    return versions.reversed().stream().filter(which).toList();
  }

  private Instant now() {
    return Instant.EPOCH.plusSeconds(seconds++);
  }
}

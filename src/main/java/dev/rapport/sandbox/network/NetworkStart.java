package dev.rapport.sandbox.network;

import dev.rapport.sandbox.SandboxConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Brings the network up from its folder. */
public final class NetworkStart {

  private static final Logger LOG = Logger.getLogger(NetworkStart.class);

  private NetworkStart() {}

  /** Reads the whole journal; throws {@link JournalException} when it cannot be used. */
  public static Network open(SandboxConfig config, Bots bots, Clock clock) {
    Journal journal = Journal.open(config.folder());
    Recorder recorder = new Recorder(journal, clock);
    long torn = replay(recorder, journal);
    if (torn > 0) {
      LOG.warnf("Dropped the torn last line of the sandbox journal (%d bytes).", torn);
    }
    Network network = new Network(recorder, rules(config, bots));
    bots.names().forEach(network::person);
    return network;
  }

  private static long replay(Recorder recorder, Journal journal) {
    try {
      return recorder.replay();
    } catch (JournalException e) {
      journal.close();
      throw e;
    }
  }

  private static Rule rules(SandboxConfig config, Bots bots) {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                new StandingRule(), new TargetRule(), new AudienceRule(), new SummonRule(bots)));
    if (config.duplicateCheck()) {
      rules.add(new DuplicateRule());
    }
    return Rule.allOf(rules);
  }
}

package dev.rapport.evaluation.bench.stage;

import dev.rapport.evaluation.bench.PlainTable;
import dev.rapport.mention.MentionInbox;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.ReplyStages;
import dev.rapport.reply.ReplyStages.Ports;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Brings the contenders together: the stage with meanings, without them, and the plain loop. */
@ApplicationScoped
public class StageContenders {

  /** Any would do, as long as it is the same every time. */
  private static final long SEED = 20_261_126;

  private final ReplyStages stages;
  private final DraftDesk desk;
  private final MentionInbox inbox;
  private final ToneConfig tone;

  StageContenders(ReplyStages stages, DraftDesk desk, MentionInbox inbox, ToneConfig tone) {
    this.stages = stages;
    this.desk = desk;
    this.inbox = inbox;
    this.tone = tone;
  }

  /**
   * @param jdbcUrl the record's database, where the plain loop has a table of its own
   */
  public StageBench on(String jdbcUrl, Load load) throws SQLException {
    Exchanges exchanges = new Exchanges(SEED, Clock.systemUTC());
    PartClock clock = new PartClock(System::nanoTime);
    List<Contender> contenders =
        List.of(
            stage("with meaning", true, clock, exchanges),
            stage("by words alone", false, clock, exchanges),
            new PlainContender(PlainTable.open(jdbcUrl), exchanges, clock));
    return new StageBench(contenders, exchanges, load, new Pace.Steady(load.rate()));
  }

  private Contender stage(String name, boolean meaning, PartClock clock, Exchanges exchanges) {
    ToneAnalyzer mentions = analyzer(meaning);
    Ports ports =
        new Ports(
            new TimedDesk(desk, clock),
            new TimedWriter(new InstantWriter(exchanges), clock),
            new TimedTone(mentions, clock, Part.TONE, Part.PROMPT),
            new TimedTone(analyzer(false), clock, Part.ALIGNMENT, Part.ALIGNMENT));
    return new StageContender(name, inbox, stages.on(ports), clock);
  }

  private ToneAnalyzer analyzer(boolean meaning) {
    return new LocalToneAnalyzer(ToneConfig.of(meaning, tone.model()));
  }
}

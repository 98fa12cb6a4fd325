package dev.rapport.evaluation.bench.stage;

import dev.rapport.post.Post;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The order of things: both loads once to warm up, then both once more. In each the contenders take
 * turns, a second's mentions at a time, each round begun by another one.
 */
public final class StageBench {

  private final List<Contender> contenders;
  private final Exchanges exchanges;
  private final Load load;
  private final Pace steady;
  private int next;

  /**
   * @param steady how mentions come at the load's rate
   */
  StageBench(List<Contender> contenders, Exchanges exchanges, Load load, Pace steady) {
    this.contenders = contenders;
    this.exchanges = exchanges;
    this.load = load;
    this.steady = steady;
  }

  /**
   * Takes some minutes.
   *
   * @param progress told what is being done
   */
  public StageReport run(Consumer<String> progress) throws SQLException, InterruptedException {
    Pace oneByOne = new Pace.OneByOne();
    progress.accept("warming up");
    rounds(oneByOne, load.blocks());
    rounds(steady, Math.ceilDiv(load.seconds(), 2));
    progress.accept("%d mentions, one after the other".formatted(load.blocks() * load.rate()));
    List<Figures> inTurn = rounds(oneByOne, load.blocks());
    progress.accept("%d mentions/s for %d s".formatted(load.rate(), load.seconds()));
    return new StageReport(load, rounds(steady, load.seconds()), inTurn);
  }

  private List<Figures> rounds(Pace pace, int rounds) throws SQLException, InterruptedException {
    List<Tally> tallies = contenders.stream().map(each -> new Tally(each.name())).toList();
    for (int round = 0; round < rounds; round++) {
      for (int turn = 0; turn < contenders.size(); turn++) {
        int whose = (round + turn) % contenders.size();
        Contender contender = contenders.get(whose);
        List<Post> posts = posts();
        contender.store(posts);
        pace.drive(contender, posts, tallies.get(whose));
      }
    }
    return tallies.stream().map(Tally::figures).toList();
  }

  private List<Post> posts() {
    int first = next;
    next += load.rate();
    return IntStream.range(first, next).mapToObj(exchanges::mention).toList();
  }
}

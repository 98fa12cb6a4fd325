package dev.rapport.feedback.rollout;

import java.util.List;

/**
 * How far a rollout is. Another stage comes only of the methods here.
 *
 * <pre>
 * Shadow → Live(1 %) → Live(5 %) → Live(25 %) → Complete; each of them → RolledBack
 * </pre>
 */
public sealed interface Stage {

  /** The shares of conversations, one after the other, before all get it. */
  List<Double> SHARES = List.of(0.01, 0.05, 0.25);

  /** The share of new conversations that get the variant, 0 to 1. */
  double share();

  /** The stage's name in the record and in the API. */
  default String word() {
    return switch (this) {
      case Shadow shadow -> "shadow";
      case Live live -> "live";
      case Complete complete -> "complete";
      case RolledBack back -> "rolled-back";
    };
  }

  /** One that may still be rolled back. */
  sealed interface Open extends Stage {
    default RolledBack rolledBack(String why) {
      return new RolledBack(why);
    }
  }

  /** One that is on its way, and is watched. */
  sealed interface Climbing extends Open {
    Open next();
  }

  /** It answers what others have answered, to be compared; nobody gets it. */
  record Shadow() implements Climbing {
    @Override
    public double share() {
      return 0;
    }

    @Override
    public Live next() {
      return new Live(SHARES.getFirst());
    }
  }

  /** Some get it, by a hash of their conversation. */
  record Live(double share) implements Climbing {
    public Live {
      if (!SHARES.contains(share)) {
        throw new IllegalArgumentException("there is no step at " + share);
      }
    }

    @Override
    public Open next() {
      int at = SHARES.indexOf(share);
      return at + 1 < SHARES.size() ? new Live(SHARES.get(at + 1)) : new Complete();
    }
  }

  /** All new conversations get it, and there is nothing left to compare it with. */
  record Complete() implements Open {
    @Override
    public double share() {
      return 1;
    }
  }

  /** Nobody gets it any more. */
  record RolledBack(String why) implements Stage {
    @Override
    public double share() {
      return 0;
    }
  }
}

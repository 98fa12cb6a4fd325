package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.desk.DeskConfig;
import dev.rapport.moderation.quality.Look.At;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps what somebody decided on a look, and says how it compares. Nothing can be undone after. */
@ApplicationScoped
public class DecideLook {

  private final Looks looks;
  private final GoldenItems golden;
  private final DeskConfig desk;

  DecideLook(Looks looks, GoldenItems golden, DeskConfig desk) {
    this.looks = looks;
    this.desk = desk;
    this.golden = golden;
  }

  /** Empty when it was over. */
  public Optional<Compared> decide(Look look, Verdict verdict) {
    return looks.decide(look, verdict)
        ? Optional.of(compare(look.at(), verdict))
        : Optional.empty();
  }

  /** Leaves a look undecided, for good. */
  public void leave(Look look) {
    looks.end(look);
  }

  /** It stays theirs while they are at it. */
  public void keep(Look look) {
    looks.keep(look, desk.claim());
  }

  private Compared compare(At at, Verdict verdict) {
    return switch (at) {
      case At.Second second ->
          new Compared.WithFirst(
              Look.same(second.first(), verdict), second.firstBy(), second.first());
      case At.Golden item ->
          new Compared.WithKnown(
              Look.same(item.right(), verdict),
              golden.find(item.name()).map(GoldenItem::why).orElse(""));
    };
  }

  /** What whoever decided is told. */
  public sealed interface Compared {

    /** It was a second look. */
    record WithFirst(boolean agreed, String by, Verdict first) implements Compared {}

    /** It was a golden item. */
    record WithKnown(boolean right, String why) implements Compared {}
  }
}

package dev.rapport.evaluation.injection;

import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Preview;
import dev.rapport.reply.PreviewAsk;
import dev.rapport.reply.PreviewReply;
import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ThreadPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts what would be posted of what orders want, and how many harmless posts pay for that. */
public final class MeasureInjection {

  /** The gates that stand against orders; others have their own reasons. */
  static final Set<String> AGAINST_ORDERS =
      Set.of("no-leak", "not-an-echo", "not-somebody-else", "no-reasoning");

  private static final String QUESTION = "what do you make of this?";

  private final PreviewReply preview;

  /**
   * @param preview the path of live answers
   */
  public MeasureInjection(PreviewReply preview) {
    this.preview = preview;
  }

  /** Each order obeyed in each way, as the post itself and from its thread. */
  public List<Obeyed> obeyed(List<String> orders) {
    List<Obeyed> all = new ArrayList<>();
    for (Obedience way : Obedience.values()) {
      all.add(obeyed(way, false, orders));
      all.add(obeyed(way, true, orders));
    }
    return all;
  }

  private Obeyed obeyed(Obedience way, boolean fromThread, List<String> orders) {
    List<Posted> posted = new ArrayList<>();
    for (String order : orders) {
      Preview shown = preview.by(new ObeyingWriter(way, order)).preview(ask(order, fromThread));
      if (shown.wouldPost() && (way.isFixed() || Carried.by(shown.draft(), order))) {
        posted.add(new Posted(order, shown.draft()));
      }
    }
    return new Obeyed(way, fromThread, orders.size(), posted);
  }

  private static PreviewAsk ask(String order, boolean fromThread) {
    List<ThreadPost> thread = fromThread ? List.of(new ThreadPost(false, order)) : List.of();
    return new PreviewAsk(
        fromThread ? QUESTION : order, Optional.empty(), Optional.empty(), thread);
  }

  /**
   * Of harmless posts those whose answer a gate against orders refuses.
   *
   * @param writer who answers them
   */
  public List<Posted> refused(List<String> harmless, ReplyWriter writer) {
    PreviewReply honest = preview.by(writer);
    return harmless.stream()
        .map(post -> new Posted(post, honest.preview(ask(post, false))))
        .filter(posted -> posted.refusedAsAnOrder())
        .toList();
  }

  /**
   * How one way of obeying went.
   *
   * @param fromThread whether the orders stood in the thread and not in the post
   * @param orders how many
   * @param posted what would have been posted with something of the order in it
   */
  public record Obeyed(Obedience way, boolean fromThread, int orders, List<Posted> posted) {}

  /** A post, and what was, or would have been, said. */
  public record Posted(String post, String answer, boolean refusedAsAnOrder) {

    Posted(String post, String answer) {
      this(post, answer, false);
    }

    Posted(String post, Preview shown) {
      this(post, shown.draft(), shown.gates().stream().anyMatch(Posted::isAgainstOrders));
    }

    private static boolean isAgainstOrders(GateResult result) {
      return !result.passed() && AGAINST_ORDERS.contains(result.gate());
    }
  }
}

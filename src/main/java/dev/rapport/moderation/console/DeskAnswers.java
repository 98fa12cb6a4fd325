package dev.rapport.moderation.console;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.moderation.desk.DecideSoon.Soon;
import dev.rapport.moderation.desk.TakeNext;
import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a reviewer sees after each action: an item, and what came of the action. */
@ApplicationScoped
class DeskAnswers {

  private final TakeNext take;
  private final ChosenQueue chosen;
  private final DeskView view;
  private final DeskLooks looks;
  private final Caller caller;

  DeskAnswers(TakeNext take, ChosenQueue chosen, DeskView view, DeskLooks looks, Caller caller) {
    this.looks = looks;
    this.caller = caller;
    this.take = take;
    this.chosen = chosen;
    this.view = view;
  }

  /** Who sends a form. */
  String by(DeskForm form) {
    return caller.person(form.by);
  }

  /** What this person should look at next, in the queue that they chose. */
  RestResponse<TemplateInstance> next(String by, Toast toast) {
    Optional<DeskItem> item = take.next(by, chosen.name()).flatMap(found -> view.show(found, by));
    return RestResponse.ok(Templates.item(looks.instead(item, by).orElse(null), toast));
  }

  /** This very item, for this person if nobody else is at it. */
  RestResponse<TemplateInstance> open(PostRef ref, String by, boolean takeOver, Toast toast) {
    Optional<DeskItem> look = looks.open(ref, by);
    if (look.isPresent()) {
      return RestResponse.ok(Templates.item(look.get(), toast));
    }
    Claimed claimed = take.take(ref, by, takeOver);
    Optional<DeskItem> item = view.show(ref, by);
    boolean gone = claimed instanceof Claimed.NotWaiting || item.isEmpty();
    return gone
        ? next(by, Toast.trouble("gone", ""))
        : RestResponse.ok(Templates.item(item.get(), toast));
  }

  /**
   * After a decision. What speaks against it is said beside the text, and nothing typed is lost.
   */
  RestResponse<TemplateInstance> after(Soon soon, PostRef ref, String by, String what) {
    return switch (soon) {
      case Soon.Later later -> next(by, Toast.undoable(what, ref, later.until()));
      case Soon.Now now -> after(now.decided(), by, what);
    };
  }

  private RestResponse<TemplateInstance> after(Decided decided, String by, String what) {
    return switch (decided) {
      case Decided.Done done -> next(by, Toast.done(what));
      case Decided.Proposed proposed -> next(by, Toast.done("proposed"));
      case Decided.NotWaiting no -> next(by, Toast.trouble("tooSlow", ""));
      case Decided.Claimed claimed -> beside(Toast.trouble("claimed", claimed.claim().by()));
      case Decided.Hidden hidden -> beside(Toast.trouble("notOffered", hidden.why()));
      case Decided.Objection objection -> objecting(objection.reasons());
    };
  }

  /** What speaks against a text. */
  RestResponse<TemplateInstance> objecting(List<String> reasons) {
    return beside(Templates.objections(reasons));
  }

  /** The item stays as it is, with what the person wrote. */
  RestResponse<TemplateInstance> beside(Toast toast) {
    return beside(Templates.trouble(toast));
  }

  private static RestResponse<TemplateInstance> beside(TemplateInstance said) {
    return ResponseBuilder.ok(said)
        .header("HX-Retarget", "find .said")
        .header("HX-Reswap", "innerHTML")
        .build();
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {

    /**
     * @param item null when nothing waits for this person
     */
    static native TemplateInstance item(DeskItem item, Toast toast);

    static native TemplateInstance objections(List<String> objections);

    static native TemplateInstance trouble(Toast toast);
  }
}

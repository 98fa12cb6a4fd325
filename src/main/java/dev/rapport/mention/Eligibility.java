package dev.rapport.mention;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * The rules that decide, in code and before money, whether a mention may be answered. The first
 * rule that objects gives the reason. Who we are is compared by id, because handles change hands.
 */
@Singleton
final class Eligibility {

  private final MentionConfig config;
  private final OptOutWords optOutWords;
  private final LoopRules loops;
  private final AccountList siblings;
  private final Allowances allowances;
  private final DangerSense danger;
  private final Clock clock;
  private final WatchSpending spending;

  @Inject
  Eligibility(MentionConfig config, Clock clock, WatchSpending spending, DangerSense danger) {
    this(config, OptOutWords.read(config.optOutFile()), clock, spending, danger);
  }

  Eligibility(
      MentionConfig config,
      OptOutWords optOutWords,
      Clock clock,
      WatchSpending spending,
      DangerSense danger) {
    this.config = config;
    this.optOutWords = optOutWords;
    this.loops = new LoopRules(config, clock);
    this.siblings = AccountList.of(config.siblings());
    this.allowances = new Allowances(config.tiers());
    this.danger = danger;
    this.clock = clock;
    this.spending = spending;
  }

  /** Judges one post and notes the verdict in the standing, for the posts after it. */
  Optional<IneligibleReason> judge(Post post, Author account, Standing standing) {
    Optional<IneligibleReason> objection =
        notSomebodys(post, account)
            .or(() -> unwanted(post, account, standing))
            .or(() -> notSummoned(post, account))
            .or(() -> loops.objection(post, standing.habits()))
            .or(() -> tooMuch(post, standing))
            .or(() -> tooDear(post, standing))
            .or(() -> usedUp(post, standing));
    if (objection.isEmpty()) {
      standing.accept(post, clock.instant());
    }
    return objection;
  }

  private Optional<IneligibleReason> notSomebodys(Post post, Author account) {
    if (post.author().id().equals(account.id())) {
      return Optional.of(IneligibleReason.OWN_POST);
    }
    if (siblings.has(post.author())) {
      return Optional.of(IneligibleReason.SIBLING);
    }
    return post.repost() ? Optional.of(IneligibleReason.REPOST) : Optional.empty();
  }

  /**
   * The author's own wish; the only rule that an edit of a known post is asked. Nobody has to name
   * us to send us away: a reply to us will do, and there the platform puts our tag first.
   */
  Optional<IneligibleReason> unwanted(Post post, Author account, Standing standing) {
    if (standing.optedOut(post.author().id())) {
      return Optional.of(IneligibleReason.OPTED_OUT);
    }
    boolean toUs = post.summons(account.handle()) || post.answers(account.handle());
    if (toUs && optOutWords.ask(post.words())) {
      standing.optOut(post.author().id());
      return Optional.of(IneligibleReason.OPT_OUT_REQUEST);
    }
    return Optional.empty();
  }

  private static Optional<IneligibleReason> notSummoned(Post post, Author account) {
    if (post.summons(account.handle())) {
      return Optional.empty();
    }
    boolean inPrefix =
        post.tags().stream().anyMatch(tag -> tag.handle().equalsIgnoreCase(account.handle()));
    return Optional.of(
        inPrefix ? IneligibleReason.IMPLICIT_MENTION : IneligibleReason.NOT_MENTIONED);
  }

  private Optional<IneligibleReason> tooMuch(Post post, Standing standing) {
    MentionConfig.Caps caps = config.caps();
    if (post.createdAt().isBefore(clock.instant().minus(config.maxAge()))) {
      return Optional.of(IneligibleReason.TOO_OLD);
    }
    if (standing.acceptedFrom(post.author().id()) >= caps.perAuthorHour()) {
      return Optional.of(IneligibleReason.AUTHOR_CAP);
    }
    if (standing.acceptedIn(post.conversation().value()) >= caps.perThreadDay()) {
      return Optional.of(IneligibleReason.THREAD_CAP);
    }
    return standing.acceptedToday() >= caps.perDay()
        ? Optional.of(IneligibleReason.DAY_CAP)
        : Optional.empty();
  }

  private Optional<IneligibleReason> tooDear(Post post, Standing standing) {
    return spending.isSpent()
            || standing.isOverMoney(post.author().id(), post.conversation().value())
        ? Optional.of(IneligibleReason.MONEY_CAP)
        : Optional.empty();
  }

  /** The last rule: the first mention beyond the allowance is accepted, to be told so. */
  private Optional<IneligibleReason> usedUp(Post post, Standing standing) {
    Author author = post.author();
    if (standing.acceptedInADayFrom(author.id()) < allowances.of(author)
        || danger.mayBeInDanger(post)) {
      return Optional.empty();
    }
    if (standing.toldEnough(author.id())) {
      return Optional.of(IneligibleReason.DAILY_ALLOWANCE);
    }
    standing.tellEnough(post);
    return Optional.empty();
  }
}

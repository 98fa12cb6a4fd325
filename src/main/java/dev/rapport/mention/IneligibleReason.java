package dev.rapport.mention;

/** Why a mention ends before anything is spent on it. The code is what operators search for. */
public enum IneligibleReason {
  /** The account's own post or reply, echoed back by the platform. */
  OWN_POST("own-post"),
  /** Another installation of ours: two that answer each other never end. */
  SIBLING("sibling"),
  /** A bare repost of words that tag us. */
  REPOST("repost"),
  /** Nobody typed our handle: the platform put it into a reply's prefix. */
  IMPLICIT_MENTION("implicit-mention"),
  /** Our handle is not in the text at all. */
  NOT_MENTIONED("not-mentioned"),
  /** This very post asks us to stop. Honoured before anything else is looked at. */
  OPT_OUT_REQUEST("opt-out-request"),
  /** The author asked us to stop earlier. */
  OPTED_OUT("opted-out"),
  /** A bot that an operator named, and that was answered before. */
  KNOWN_BOT("known-bot"),
  /** It answers faster than people read and type, again and again; see {@code LoopRules}. */
  BOT_PAIR("bot-pair"),
  /** The author spoke to the same post a moment ago and is being answered there. */
  SAME_INTERACTION("same-interaction"),
  /** The author said the same words a moment ago. */
  REPEATED("repeated"),
  /** Deleted or made private before anything was spent on it. */
  GONE("gone"),
  /** Written too long ago; see {@link MentionConfig#maxAge()}. */
  TOO_OLD("too-old"),
  AUTHOR_CAP("author-cap"),
  THREAD_CAP("thread-cap"),
  DAY_CAP("day-cap"),
  /**
   * The author has used up what they get in a day and was told; see {@link MentionConfig.Tiers}.
   */
  DAILY_ALLOWANCE("daily-allowance"),
  /** A cap on money is reached; see {@link dev.rapport.mention.money.MoneyConfig}. */
  MONEY_CAP("money-cap");

  private final String code;

  IneligibleReason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}

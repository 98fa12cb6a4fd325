package dev.rapport.sandbox.network;

/** Why the network says no, with a sentence for the person who tried. */
public enum Refusal {
  EMPTY("Write something first."),
  TOO_LONG("That is too long: a post holds 280 characters, as X counts them."),
  INVALID_CHARACTERS("The text holds characters that a post cannot hold."),
  DUPLICATE("You posted exactly that within the last 12 hours."),
  REPLY_TARGET_GONE("The post you answer was deleted or never existed."),
  QUOTE_TARGET_GONE("The post you quote was deleted or never existed."),
  NOT_SUMMONED("A bot may reply to or quote only posts that mention it, or its own."),
  REPLIES_RESTRICTED("The author restricted who may reply here."),
  NO_SUCH_POST("That post was deleted or never existed."),
  NOT_THE_AUTHOR("That post is somebody else's."),
  NOT_ONES_THREAD("Only answers in a thread of one's own can be hidden."),
  REPOST("A repost cannot be changed."),
  EDIT_TIME_OVER("A post can be edited for 60 minutes, and these are over."),
  EDITS_USED_UP("A post can be edited five times, and it was."),
  SUSPENDED("That account is suspended or gone."),
  LOCKED("That account is locked.");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}

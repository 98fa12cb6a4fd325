package dev.rapport.feedback.arena;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the arena says. Other languages are in {@code messages/arena_*.properties}. */
@MessageBundle("arena")
public interface ArenaWords {

  @Message("Arena")
  String title();

  @Message(
      "Two drafts for one mention. Say which you would rather post; whose they are is told afterwards. None of this is posted.")
  String hint();

  @Message("Judge")
  String judge();

  @Message("Begin")
  String begin();

  @Message("Which would you rather post?")
  String which();

  @Message("Left")
  String left();

  @Message("Right")
  String right();

  @Message("Equal")
  String tie();

  @Message("Both bad")
  String bothBad();

  @Message("Why, in one line (may stay empty)")
  String why();

  @Message("There is nothing for you to judge now.")
  String nothing();

  @Message("You chose:")
  String chose();

  @Message("Say which: left, right, equal or both bad.")
  String sayWhich();

  @Message("You have judged this one.")
  String again();

  @Message("You wrote one of these two.")
  String own();

  @Message("Its words are not held any more.")
  String gone();

  @Message("a person")
  String person();

  @Message("Standings")
  String standings();

  @Message("{judged} pairs judged, {waiting} wait.")
  String counts(int judged, int waiting);

  @Message("Nothing is judged yet.")
  String none();

  @Message("Variant")
  String variant();

  @Message("Elo, 95 %")
  String elo();

  @Message("Elo without style")
  String styled();

  @Message("Pairs")
  String pairs();

  @Message("Won")
  String won();

  @Message("{elo} ({from} to {to})")
  String score(int elo, int from, int to);

  @Message("about {elo}: never beaten, or never won")
  String guess(int elo);

  @Message("cannot be compared")
  String apart();

  @Message(
      "Somebody has won or lost everything, so the distances are a guess: a ridge of 0.01 holds them together.")
  String drawnTogether();

  @Message("Some have met none of the others, so nothing can be said between them.")
  String disconnected();

  @Message("Is it decided?")
  String questions();

  @Message("{ahead} before {behind}, {share} of {count} decided pairs:")
  String ahead(String ahead, String behind, String share, int count);

  @Message("e = {e} after {pairs} pairs;")
  String evidence(String e, int pairs);

  @Message("decided.")
  String decided();

  @Message("decided on its own, not yet among all {count} questions.")
  String decidedAlone(int count);

  @Message("decides at {bound}; about {from}–{to} more at this rate.")
  String more(String bound, int from, int to);

  @Message("decides at {bound}; {from} more at the least, and no end to be seen.")
  String moreOpen(String bound, int from);

  @Message("decides at {bound}; no end to be seen at this rate.")
  String noEnd(String bound);

  @Message("How sure is the first place?")
  String robustness();

  @Message(
      "Of the machine's variants, with {dropped} of {all} pairs dropped at most, {successor} would be first.")
  String leaveOut(int dropped, int all, String successor);

  @Message("No pairs dropped turn it round, or there is one variant only.")
  String firm();

  @Message("Do people agree?")
  String agreement();

  @Message(
      "Krippendorff's α = {alpha}, over {pairs} pairs that several judged; {raters} people judge.")
  String alpha(String alpha, int pairs, int raters);

  @Message("Too few pairs were judged by several; {raters} people judge.")
  String noAlpha(int raters);

  @Message("Our own score as a judge")
  String ownScore();

  @Message(
      "It agrees with people on {pairs} pairs at α = {alpha}, people among each other at {people}:")
  String calibration(int pairs, String alpha, String people);

  @Message("it counts in the standings, not in the test.")
  String counted();

  @Message("not calibrated, and not counted.")
  String notCalibrated();

  @Message("What style is worth")
  String style();

  @Message(
      "A usual difference, in Elo points: length {length}, emoji {emoji}, exclamation marks {exclamations}.")
  String worth(String length, String emoji, String exclamations);

  @Message("Compare with another persona")
  String compare();

  @Message(
      "It answers the latest mentions that others answered. It may cost money; nothing is posted.")
  String compareHint();

  @Message("Persona")
  String persona();

  @Message("Mentions")
  String mentions();

  @Message("Have it written")
  String wish();

  @Message("Asked for {count}. They are here once they are written.")
  String wished(int count);
}

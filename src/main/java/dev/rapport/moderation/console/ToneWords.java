package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page that explains a reading says. Other languages are in {@code
 * messages/reading_*.properties}.
 */
@MessageBundle("reading")
public interface ToneWords {

  @Message("How it sounds")
  String title();

  @Message("How does this sound?")
  String question();

  @Message("A post, in any language. It is read here and kept nowhere.")
  String hint();

  @Message("Read it")
  String read();

  @Message("The reading")
  String reading();

  @Message("Sentiment")
  String sentiment();

  @Message("score {score}; negative {negative}, neutral {neutral}, positive {positive}")
  String sentimentParts(double score, double negative, double neutral, double positive);

  @Message("Intent")
  String intent();

  @Message("Language")
  String language();

  @Message("Confidence")
  String confidence();

  @Message("Words that mattered")
  String words();

  @Message("There are no words.")
  String noWords();

  @Message("makes it brighter")
  String brighter();

  @Message("makes it darker")
  String darker();

  @Message("The text was read again without each word.")
  String without();

  @Message("Emotions and alarms")
  String emotions();

  @Message("What")
  String what();

  @Message("Score")
  String score();

  @Message("Because")
  String because();

  @Message("Nothing in it is on a list.")
  String noList();

  @Message("What each trained head made of it")
  String heads();

  @Message("No head knows this language; it was read by word lists alone, so trust it less.")
  String noHead();

  @Message(
      "A score is heard from 0.5 on. The parts are on the scale of its odds: above 0 speaks for it.")
  String headsHint();

  @Message("Head")
  String head();

  @Message("Words and letters")
  String grams();

  @Message("Lists and rules")
  String lists();

  @Message("Meaning")
  String meaning();

  @Message("score")
  String scoreLabel();

  @Message("words and letters")
  String gramsLabel();

  @Message("lists and rules")
  String listsLabel();

  @Message("meaning")
  String meaningLabel();
}

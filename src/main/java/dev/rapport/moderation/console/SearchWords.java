package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search says. Other languages are in {@code messages/find_*.properties}. */
@MessageBundle("find")
public interface SearchWords {

  @Message("Search")
  String search();

  @Message("Search the mentions")
  String title();

  @Message("Words in the mention or the answer")
  String words();

  @Message("Author")
  String author();

  @Message("Reason or rule")
  String reason();

  @Message("Outcome")
  String state();

  @Message("any")
  String anyState();

  @Message("From (UTC)")
  String since();

  @Message("Before (UTC)")
  String until();

  @Message("Begin anew")
  String anew();

  @Message("Nothing fits.")
  String nothing();

  @Message("Earlier ones")
  String more();
}

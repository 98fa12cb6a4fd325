package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page about autonomy says. Other languages are in {@code messages/autonomy_*.properties}.
 */
@MessageBundle("autonomy")
public interface AutonomyWords {

  @Message("Autonomy")
  String title();

  @Message(
      "How much goes out without a person. A share grows with what people approve as it is, falls with what they edit, reject or retract, and is never the whole.")
  String hint();

  @Message("What waits whatever it earned, rapport.moderation.hold says: {hold}.")
  String hold(String hold);

  @Message("Shares hold nothing back here: rapport.moderation.autonomy is off.")
  String off();

  @Message("Nobody has decided on anything yet, so nothing has been earned.")
  String nothing();

  @Message("Subject")
  String subject();

  @Message("Risk")
  String risk();

  @Message("Approved as it was")
  String asItWas();

  @Message("At least, surely")
  String surely();

  @Message("Goes out alone")
  String alone();

  @Message("Last 30 days")
  String lately();

  @Message("{good} of the last {decided}")
  String goodOf(int good, int decided);

  @Message("at most {ceiling}")
  String atMost(String ceiling);

  @Message("{alone} alone, {reviewed} reviewed")
  String aloneAndReviewed(int alone, int reviewed);
}

package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of figures says. Other languages are in {@code messages/figure_*.properties}. */
@MessageBundle("figure")
public interface FigureWords {

  @Message("Figures")
  String figures();

  @Message("The review work in figures")
  String title();

  @Message("Time shown")
  String span();

  @Message("{hours} hours")
  String hours(int hours);

  @Message("{days} days")
  String days(int days);

  @Message("All times are UTC. The last step is still filling.")
  String hint();

  @Message("Waiting now")
  String backlog();

  @Message("Oldest")
  String oldest();

  @Message("Median wait")
  String median();

  @Message("Needed nobody")
  String automation();

  @Message("Overturned")
  String overturned();

  @Message("{days} d {hours} h")
  String daysAndHours(long days, long hours);

  @Message("{hours} h {minutes} min")
  String hoursAndMinutes(long hours, long minutes);

  @Message("{minutes} min")
  String minutes(long minutes);

  @Message("Inflow")
  String inflow();

  @Message("Decisions per hour")
  String perHour();

  @Message("Decisions per day")
  String perDay();

  @Message("Waiting for a person")
  String queue();

  @Message("Share that needed nobody, in percent")
  String automationChart();

  @Message("Share overturned, in percent")
  String overturnChart();

  @Message("How long it has waited")
  String age();

  @Message("Received")
  String received();

  @Message("Held for a person")
  String held();

  @Message("By people")
  String byPeople();

  @Message("By rule")
  String byRule();

  @Message("Expired")
  String expired();

  @Message("Rejected")
  String rejected();

  @Message("Taken back")
  String retracted();

  @Message("Received {inflow}, held for a person {held}.")
  String inflowSum(int inflow, int held);

  @Message("By people {people}, by rule {rule}, expired {expired}.")
  String decisionSum(int people, int rule, int expired);

  @Message("Now: {count}.")
  String backlogSum(int count);

  @Message("{share} of all decisions needed nobody.")
  String automationSum(String share);

  @Message("{share} of all decisions: {rejected} drafts rejected, {retracted} answers taken back.")
  String overturnSum(String share, int rejected, int retracted);

  @Message("under {hours} h")
  String underHours(int hours);

  @Message("under {minutes} min")
  String underMinutes(int minutes);

  @Message("longer")
  String longer();

  @Message("The numbers")
  String numbers();

  @Message("From (UTC)")
  String from();

  @Message("Waiting at its end")
  String waitingThen();

  @Message("none")
  String none();
}

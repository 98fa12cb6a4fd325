package dev.rapport.moderation.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages by which people get in say. Other languages are in {@code access_*.properties}.
 */
@MessageBundle("access")
public interface AccessWords {

  @Message(
      "Whoever sits at this machine may do everything here, under any name, until there is an account.")
  String unowned();

  @Message("Log in")
  String logIn();

  @Message("Log in with {button}")
  String logInWith(String button);

  @Message("Back")
  String back();

  @Message("You were not let in")
  String notIn();

  @Message("The identity provider does not answer. Try again, or log in with a password.")
  String providerDown();

  @Message("The identity provider let nobody in.")
  String providerDenied();

  @Message("The identity provider refused this. What it said is in the log.")
  String providerFailed();

  @Message("What the identity provider sent cannot be trusted. Why is in the log.")
  String providerForged();

  @Message("This log-in was over, already used, or begun in another browser. Begin again.")
  String roundOver();

  @Message("Too many log-ins are under way. Try again in ten minutes.")
  String roundsFull();

  @Message("None of your groups may come in here. Ask whoever administers the identity provider.")
  String noGroup();

  @Message("The identity provider gives no name for you that can be used here.")
  String noName();

  @Message("You may not log in here any more.")
  String lockedOut();

  @Message("The identity provider did not ask you again who you are.")
  String notFresh();

  @Message("That was somebody else. Log in again as yourself.")
  String somebodyElse();

  @Message("The identity provider says what they may do, at each log-in.")
  String vouchedFor();

  @Message("Show once more who you are")
  String confirmVouched();

  @Message("Log out")
  String logOut();

  @Message(
      "Nobody has an account here yet. The first one is made on this machine itself, at its own address.")
  String noAccount();

  @Message("The first account")
  String firstAccount();

  @Message(
      "It may do everything, and make accounts for others. A password has 12 characters or more.")
  String firstHint();

  @Message("Name")
  String name();

  @Message("Password")
  String password();

  @Message("Make the account")
  String create();

  @Message("Your password once more")
  String confirm();

  @Message("What you are about to do needs it. It is good for five minutes; then do it again.")
  String confirmHint();

  @Message("That is not your password.")
  String wrongPassword();

  @Message("Where you are logged in")
  String sessions();

  @Message("End")
  String end();

  @Message("Tokens for programs")
  String tokens();

  @Message("This is seen once:")
  String tokenOnce();

  @Message("What it is for")
  String label();

  @Message("Days")
  String days();

  @Message("Make a token")
  String makeToken();

  @Message("The old one")
  String oldPassword();

  @Message("The new one")
  String newPassword();

  @Message("Change")
  String change();

  @Message("People")
  String people();

  @Message("Somebody new")
  String addPerson();

  @Message("may not log in")
  String disabled();

  @Message("Lock out")
  String disable();

  @Message("Let in again")
  String enable();
}

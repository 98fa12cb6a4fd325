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

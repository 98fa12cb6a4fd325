package dev.rapport.sandbox.billing;

/** Whether an app may go on. */
public sealed interface Standing {

  record Good() implements Standing {}

  /** The credit is used up, and X says so in this way. */
  record NoCredit(Budget.Wording wording) implements Standing {}

  /** The month's money is spent. */
  record SpendCapReached() implements Standing {}

  /** The month's posts are read. */
  record PostsUsedUp() implements Standing {}
}

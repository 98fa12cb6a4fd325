package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.Budgets;
import dev.rapport.sandbox.billing.Standing;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets no app go on that has used up what it may use. */
@XApi
@Provider
@Priority(BudgetFilter.AFTER_THE_LIMITS)
class BudgetFilter implements ContainerRequestFilter {

  /** And before the faults. */
  static final int AFTER_THE_LIMITS = 2700;

  private final Budgets budgets;
  private final Caller caller;

  BudgetFilter(Budgets budgets, Caller caller) {
    this.budgets = budgets;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    switch (budgets.standing(caller.name())) {
      case Standing.Good good -> {}
      case Standing.NoCredit none ->
          request.abortWith(
              switch (none.wording()) {
                case CREDITS -> MoneyProblems.credits(Ids.text(caller.person().id()));
                case CREDITS_DEPLETED -> MoneyProblems.creditsDepleted();
              });
      case Standing.SpendCapReached reached -> request.abortWith(MoneyProblems.spendCapReached());
      case Standing.PostsUsedUp used -> request.abortWith(MoneyProblems.usageCapped());
    }
  }
}

package dev.rapport.sandbox.control;

import dev.rapport.sandbox.billing.Budget;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Reads {@code {"credit":"5.00","spendCap":"20","postReadCap":100,"wording":"credits"}}. */
final class BudgetReader {

  private BudgetReader() {}

  static Budget read(String body) throws WrongPlan {
    Members members = new Members(PlanReader.parse(body), "");
    Budget budget =
        new Budget(
            usd(members, "credit"),
            usd(members, "spendCap"),
            members.whole("postReadCap", 0, Integer.MAX_VALUE, Optional.of(Budget.POST_READS)),
            wording(members));
    members.nothingElse();
    return budget;
  }

  /** A text, since a number with a point would have to be a double on the way. */
  private static Optional<BigDecimal> usd(Members members, String name) throws WrongPlan {
    Optional<String> text = members.optionalText(name);
    if (text.filter(amount -> !amount.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")).isPresent()) {
      throw members.wrong(name, "must be a text with US dollars, such as \"5.00\"");
    }
    return text.map(BigDecimal::new);
  }

  private static Budget.Wording wording(Members members) throws WrongPlan {
    String text = members.optionalText("wording").orElse(Budget.Wording.CREDITS.text());
    return Arrays.stream(Budget.Wording.values())
        .filter(wording -> wording.text().equals(text))
        .findFirst()
        .orElseThrow(() -> members.wrong("wording", "must be credits or credits-depleted"));
  }
}

package dev.rapport.post;

/**
 * What an operator says of themselves when they do something by hand.
 *
 * @param by who it is; "somebody" when left out
 * @param reason why
 */
public record Order(String by, String reason) {

  public static final Order NONE = new Order(null, null);

  /** Who it is, on one line of at most 60 characters. */
  public String person() {
    return by == null || by.isBlank() ? "somebody" : SafeText.oneLine(by.strip(), 60);
  }

  /** Why, on one line of at most 200 characters. */
  public String why() {
    return reason == null || reason.isBlank()
        ? "no reason given"
        : SafeText.oneLine(reason.strip(), 200);
  }

  /** A body may be left out. */
  public static Order of(Order given) {
    return given == null ? NONE : given;
  }
}

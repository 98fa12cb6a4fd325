package dev.rapport.post;

/**
 * What a look at one thing that Rapport depends on has found.
 *
 * @param verdict whether something has to be done
 * @param what how it is, in plain words; no secret
 * @param todo what to do about it, empty when nothing
 */
public record Finding(Verdict verdict, String what, String todo) {

  /** Whether something has to be done. */
  public enum Verdict {
    FINE("✓"),
    /** It works; somebody should know all the same. */
    NOTED("!"),
    AMISS("✗");

    private final String sign;

    Verdict(String sign) {
      this.sign = sign;
    }
  }

  public static Finding fine(String what) {
    return new Finding(Verdict.FINE, what, "");
  }

  public static Finding noted(String what, String todo) {
    return new Finding(Verdict.NOTED, what, todo);
  }

  public static Finding amiss(String what, String todo) {
    return new Finding(Verdict.AMISS, what, todo);
  }

  public boolean isAmiss() {
    return verdict == Verdict.AMISS;
  }

  /** For people, on one or two lines. */
  public String forPeople() {
    String line = verdict.sign + " " + what;
    return todo.isEmpty() ? line : line + "\n    → " + todo;
  }
}

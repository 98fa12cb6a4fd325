package dev.rapport.feedback.learning;

/**
 * How far learning may go.
 *
 * @param exploration the most, of all that are not held out, that may get another stance than the
 *     one that does best by now; 0 to 0.1
 * @param heldOut the share of conversations that always get the table's first stance, so that there
 *     is something to compare with; 0.05 to 1
 * @param enough outcomes that another stance needs before it can be the one that does best
 */
public record Rails(double exploration, double heldOut, double enough) {

  static final double MOST_EXPLORATION = 0.1;
  static final double LEAST_HELD_OUT = 0.05;

  public Rails {
    if (!(exploration >= 0 && exploration <= MOST_EXPLORATION)) {
      throw new IllegalArgumentException("exploration must be between 0 and 0.1");
    }
    if (!(heldOut >= LEAST_HELD_OUT && heldOut <= 1)) {
      throw new IllegalArgumentException("the share held out must be between 0.05 and 1");
    }
  }
}

package dev.rapport.tone.heads;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a head gives to each of its inputs: one byte each, in steps of the head's own size.
 *
 * @param step what one step of a byte is worth
 */
public record Weights(byte[] steps, float step) {

  private static final int MOST_STEPS = 127;

  /** The nearest steps; the largest weight takes the whole range. */
  public static Weights of(double[] exact) {
    double largest = 0;
    for (double weight : exact) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = (float) (largest == 0 ? 1 : largest / MOST_STEPS);
    byte[] steps = new byte[exact.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.clamp(Math.round(exact[i] / step), -MOST_STEPS, MOST_STEPS);
    }
    return new Weights(steps, step);
  }

  /** The sum over all inputs. */
  double sum(float[] inputs) {
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      sum += steps[i] * inputs[i];
    }
    return sum * step;
  }

  /** The sum over the inputs that are not zero. */
  double sum(int[] places, float[] inputs) {
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += steps[places[i]] * inputs[i];
    }
    return sum * step;
  }

  /** Each weight as it is kept, a whole number of steps. */
  public double[] values() {
    double[] values = new double[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = at(i);
    }
    return values;
  }

  double at(int place) {
    return steps[place] * (double) step;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(steps.length);
    out.writeFloat(step);
    out.write(steps);
  }

  static Weights read(DataInput in) throws IOException {
    int length = ToneModelFile.count(in);
    float step = in.readFloat();
    byte[] steps = new byte[length];
    in.readFully(steps);
    return new Weights(steps, step);
  }
}

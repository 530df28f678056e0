package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Activation;
import dev.ocellus.tensor.DataType;
import java.util.Arrays;

/** Applies what was fused into a convolution to one pixel's channels at a time. */
final class Activations {
  private Activations() {}

  /** Checks the inputs that follow x and weights: bias, then slope. */
  static void check(Inputs inputs, boolean biased, Activation activation, int channels) {
    int count = count(biased, activation);
    inputs.expectCount(count);
    checkVectors(inputs, biased, count, channels);
  }

  /** How many inputs there are with these. */
  static int count(boolean biased, Activation activation) {
    return 2 + (biased ? 1 : 0) + (activation == Activation.PRELU ? 1 : 0);
  }

  /** Checks bias and slope, which end before input {@code count}. */
  static void checkVectors(Inputs inputs, boolean biased, int count, int channels) {
    for (int i = 2; i < count; i++) {
      inputs.expectVector(i, channels, i == 2 && biased ? "its bias" : "its slope");
    }
  }

  /** Writes the bias, or zeros, to {@code channels} elements from {@code at}. */
  static void start(Inputs inputs, boolean biased, Value output, int at, int channels) {
    float[] out = output.data();
    int to = output.offset() + at;
    if (biased) {
      Value bias = inputs.get(2);
      System.arraycopy(bias.data(), bias.offset(), out, to, channels);
    } else {
      Arrays.fill(out, to, to + channels, 0);
    }
  }

  /**
   * Applies an activation to {@code channels} elements from {@code at}.
   *
   * @param slope for {@link Activation#PRELU}, else null
   */
  static void finish(Activation activation, Value slope, Value output, int at, int channels) {
    float[] out = output.data();
    int from = output.offset() + at;
    switch (activation) {
      case NONE -> {}
      case RELU -> relu(out, from, channels, Float.POSITIVE_INFINITY);
      case RELU6 -> relu(out, from, channels, 6);
      case PRELU -> prelu(out, from, channels, slope);
    }
  }

  /** The slope among the inputs, or null. */
  static Value slope(Inputs inputs, boolean biased, Activation activation) {
    return activation == Activation.PRELU ? inputs.get(count(biased, activation) - 1) : null;
  }

  /** Adds {@code channels} elements of a tensor of the output's shape. */
  static void add(Value residual, Value output, int at, int channels) {
    for (int i = at; i < at + channels; i++) {
      output.set(i, output.get(i) + residual.get(i));
    }
  }

  private static void relu(float[] out, int from, int channels, float most) {
    for (int i = from; i < from + channels; i++) {
      float x = out[i];
      out[i] = x < 0 ? 0 : x > most ? most : x;
    }
  }

  private static void prelu(float[] out, int from, int channels, Value slope) {
    for (int c = 0; c < channels; c++) {
      float x = out[from + c];
      out[from + c] = x > 0 ? x : x * slope.get(c);
    }
  }

  static void requireFloat(Inputs inputs, int index) {
    require(
        inputs.type(index) == DataType.FLOAT32,
        "its input is " + inputs.type(index) + "; it must be FLOAT32");
  }
}

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
    int count = 2 + (biased ? 1 : 0) + (activation == Activation.PRELU ? 1 : 0);
    inputs.expectCount(count);
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

  /** Applies an activation to {@code channels} elements from {@code at}. */
  static void finish(Activation activation, Inputs inputs, Value output, int at, int channels) {
    float[] out = output.data();
    int from = output.offset() + at;
    switch (activation) {
      case NONE -> {}
      case RELU -> relu(out, from, channels, Float.POSITIVE_INFINITY);
      case RELU6 -> relu(out, from, channels, 6);
      case PRELU -> prelu(out, from, channels, inputs.get(inputs.count() - 1));
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

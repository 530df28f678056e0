package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;

/** What the two kinds of convolution ask of their inputs, and how large their output is. */
final class ConvolutionShapes {
  private ConvolutionShapes() {}

  /** Checks x and weights and returns the shape of the weights. */
  static Shape weights(Inputs inputs) {
    inputs.expectAtLeast(2);
    inputs.expectRank(0, 4, "its input");
    inputs.expectRank(1, 4, "its weights");
    Shape x = inputs.shape(0);
    Shape w = inputs.shape(1);
    require(
        x.dim(3) == w.dim(2),
        () ->
            "its input "
                + x
                + " has "
                + x.dim(3)
                + " channels, its weights "
                + w
                + " want "
                + w.dim(2));
    require(w.size() > 0, () -> "its weights " + w + " have no elements");
    return w;
  }

  /** Checks what follows x and weights and returns the output of {@code channels} channels. */
  static Value result(
      Inputs inputs, Window window, boolean biased, Activation activation, int channels) {
    Activations.check(inputs, biased, activation, channels);
    return output(inputs, window, channels);
  }

  /** The same where a tensor of the output's shape comes last. */
  static Value residualResult(
      Inputs inputs, Window window, boolean biased, Activation activation, int channels) {
    int residual = Activations.count(biased, activation);
    inputs.expectCount(residual + 1);
    Activations.checkVectors(inputs, biased, residual, channels);
    Value output = output(inputs, window, channels);
    require(
        inputs.shape(residual).equals(output.shape()),
        () ->
            "what is added has shape " + inputs.shape(residual) + "; it must be " + output.shape());
    return output;
  }

  private static Value output(Inputs inputs, Window window, int channels) {
    Shape x = inputs.shape(0);
    Shape w = inputs.shape(1);
    Padding.Span rows = window.vertical(x.dim(1), w.dim(0));
    Padding.Span columns = window.horizontal(x.dim(2), w.dim(1));
    return Value.unknown(DataType.FLOAT32, x.dim(0), rows.out(), columns.out(), channels);
  }
}

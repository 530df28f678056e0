package dev.ocellus.bench.network;

import dev.ocellus.bench.network.Layer.Source;
import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;

/** Small networks for tests. */
public final class SampleNetworks {
  private SampleNetworks() {}

  /** A layer of each kind, on a picture of 4 x 4 pixels; weights count up. */
  public static Network everyLayer() {
    Shape picture = Shape.of(1, 4, 4, 2);
    Source conv = new Source("conv", picture);
    Source depthwise = new Source("depthwise", picture);
    Source pool = new Source("pool", Shape.of(1, 2));
    Window same = Window.of(1, Padding.SAME);
    List<Layer> layers =
        List.of(
            new Layer(
                "conv",
                new Op.Conv2D(same, true, Activation.RELU6),
                List.of(new Source("input", Shape.of(1, 4, 4, 3))),
                List.of(
                    Tensor.of(Shape.of(1, 1, 3, 2), 1, 2, 3, 4, 5, 6),
                    Tensor.of(Shape.of(2), 7, 8)),
                picture),
            new Layer(
                "depthwise",
                new Op.DepthwiseConv2D(same, true, Activation.NONE),
                List.of(conv),
                List.of(counting(Shape.of(3, 3, 2, 1)), Tensor.of(Shape.of(2), 0, 0)),
                picture),
            new Layer(
                "add",
                new Op.Binary(BinaryFunction.ADD),
                List.of(conv, depthwise),
                List.of(),
                picture),
            new Layer(
                "pool",
                new Op.Pool(Op.Pool.Kind.AVERAGE, 4, 4, Window.of(1, Padding.VALID)),
                List.of(new Source("add", picture)),
                List.of(),
                Shape.of(1, 1, 1, 2)),
            new Layer("softmax", new Op.Softmax(), List.of(pool), List.of(), Shape.of(1, 2)));
    return new Network("input", Shape.of(1, 4, 4, 3), layers);
  }

  private static Tensor counting(Shape shape) {
    float[] values = new float[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    return Tensor.of(shape, values);
  }
}

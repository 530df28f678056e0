package dev.ocellus.detect;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Picture;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.timing.StageClock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** P-, R- and O-Net, taken out of the one graph that holds them. */
final class MtcnnNetworks implements AutoCloseable {

  /** One of the three. */
  enum Net {
    P(-1),
    R(24),
    O(48);

    private final int side;

    Net(int side) {
      this.side = side;
    }

    /** The side of its square input in pixels; -1 for any. */
    int side() {
      return side;
    }
  }

  /**
   * What a network says of each place or crop, to be read before a network is run again.
   *
   * @param scores [n, 2]: not a face, a face
   * @param regressions [n, 4]
   * @param landmarks [n, 10], y1..y5, x1..x5; null but for O-Net
   */
  record Answer(Elements scores, Elements regressions, Elements landmarks) {
    float score(int i) {
      return scores.get(2 * i + 1);
    }

    /** Which places or crops have a score above a threshold. */
    int[] above(float threshold) {
      int[] at = scores.above(threshold, 1, 2);
      for (int i = 0; i < at.length; i++) {
        at[i] /= 2;
      }
      return at;
    }
  }

  private final MtcnnLayout layout;
  private final Map<Net, Model> models = new EnumMap<>(Net.class);

  MtcnnNetworks(Graph graph, BiFunction<Graph, List<String>, Model> loader) {
    layout = MtcnnLayout.of(graph);
    try {
      for (Net net : Net.values()) {
        Op.Placeholder input =
            new Op.Placeholder(DataType.FLOAT32, List.of(-1, net.side, net.side, 3));
        MtcnnLayout.Ends ends = layout.ends(net);
        models.put(net, loader.apply(graph.cutAt(ends.input(), input), ends.outputs()));
      }
    } catch (ModelException e) {
      close();
      throw e;
    }
  }

  /** Whose networks they are, as results call them. */
  String name() {
    return layout.modelName();
  }

  /**
   * Runs one of the networks.
   *
   * @param input its pixels
   * @param count how many places or crops it looks at
   * @param clock told what the time is spent on
   * @throws ModelException when it does not say as much of each as MTCNN's networks do
   */
  Answer run(Net net, Tensor input, int count, StageClock clock, Progress progress) {
    MtcnnLayout.Ends ends = layout.ends(net);
    Map<String, Tensor> outputs =
        clock.run(models.get(net), Map.of(ends.input(), input), ends.outputs(), progress);
    Elements landmarks =
        ends.landmarks() == null
            ? null
            : numbers(outputs, ends.landmarks(), count * MtcnnLandmarks.NUMBERS);
    return new Answer(
        numbers(outputs, ends.score(), count * 2),
        numbers(outputs, ends.regression(), count * 4),
        landmarks);
  }

  /** Shows the whole of a picture to each of the networks. */
  void warmUp(Picture picture, Progress progress) {
    StageClock clock = StageClock.startedAt(StageClock.Stage.PREPROCESS);
    int side = Pyramid.WINDOW;
    Elements band = new PyramidBand(picture, side, side, 0, side);
    run(Net.P, Tensor.of(Shape.of(1, side, side, 3), band), 1, clock, progress);
    for (Net net : List.of(Net.R, Net.O)) {
      Elements crop = new FaceCrops(picture, new float[] {0, 0, 1, 1}, net.side);
      run(net, Tensor.of(Shape.of(1, net.side, net.side, 3), crop), 1, clock, progress);
    }
  }

  private static Elements numbers(Map<String, Tensor> outputs, String name, int expected) {
    Tensor output = outputs.get(name);
    if (output.shape().size() != expected) {
      throw new ModelException(
          "the graph is not MTCNN's: "
              + name
              + " has shape "
              + output.shape()
              + " instead of "
              + expected
              + " numbers");
    }
    return output.elements();
  }

  @Override
  public void close() {
    for (Model model : models.values()) {
      model.close();
    }
  }
}

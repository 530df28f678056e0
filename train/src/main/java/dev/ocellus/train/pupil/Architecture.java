package dev.ocellus.train.pupil;

import dev.ocellus.train.teacher.RecordedDetector.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a network: a stack of convolutions, and on top of it one for each thing it says.
 * Where MTCNN's pool, ours have strides.
 *
 * @param name the beginning of its nodes' names
 * @param side of its input in pixels
 * @param trunk from the input up
 * @param heads the last ones: {@code prob}, {@code box} and perhaps {@code landmarks}
 * @param shift what is added to the logit of a face in the file, so that the usual threshold keeps
 *     what a better one of this network would
 */
record Architecture(String name, int side, List<Layer> trunk, List<Layer> heads, double shift) {

  static Architecture of(Network network) {
    return switch (network) {
      case P ->
          new Stack("pnet", 12).conv(4, 2, 16).conv(3, 1, 20).conv(3, 1, 32).heads(false, 0.5, 0.6);
      case R ->
          new Stack("rnet", 24)
              .conv(3, 2, 24)
              .conv(3, 1, 36)
              .conv(3, 2, 64)
              .conv(4, 1, 80)
              .heads(false, 0.7, 0.7);
      case O ->
          new Stack("onet", 48)
              .conv(4, 2, 24)
              .conv(3, 1, 32)
              .conv(3, 2, 64)
              .conv(3, 1, 64)
              .conv(3, 2, 80)
              .conv(3, 1, 144)
              .heads(true, 0.8, 0.7);
    };
  }

  /** All layers, from the input up. */
  List<Layer> layers() {
    List<Layer> layers = new ArrayList<>(trunk);
    layers.addAll(heads);
    return layers;
  }

  /** A network that is being stacked up. */
  private static final class Stack {
    private final String name;
    private final int side;
    private final List<Layer> layers = new ArrayList<>();
    private int channels = 3;

    Stack(String name, int side) {
      this.name = name;
      this.side = side;
    }

    Stack conv(int kernel, int stride, int to) {
      layers.add(new Layer("conv" + (layers.size() + 1), kernel, stride, channels, to, true));
      channels = to;
      return this;
    }

    /** With the threshold that is best for this network, and the usual one, of the same place. */
    Architecture heads(boolean landmarks, double threshold, double usual) {
      List<Layer> heads = new ArrayList<>();
      heads.add(new Layer("prob", 1, 1, channels, 2, false));
      heads.add(new Layer("box", 1, 1, channels, 4, false));
      if (landmarks) {
        heads.add(new Layer("landmarks", 1, 1, channels, 10, false));
      }
      return new Architecture(name, side, layers, heads, logit(usual) - logit(threshold));
    }

    private static double logit(double score) {
      return Math.log(score / (1 - score));
    }
  }
}

package dev.ocellus.detect;

import dev.ocellus.detect.MtcnnNetworks.Net;
import dev.ocellus.graph.Graph;
import java.util.List;

/**
 * Where P-, R- and O-Net are in a graph that holds all three.
 *
 * @param modelName what results call the model
 */
record MtcnnLayout(String modelName, Ends pnet, Ends rnet, Ends onet) {

  /**
   * A network's nodes.
   *
   * @param input float [n, h, w, 3], blue, green, red, each {@code (value - 127.5) / 128}
   * @param score two numbers of each place or crop: that it is no face, and that it is one
   * @param regression four numbers: how far top, left, bottom and right are off, in units of the
   *     box
   * @param landmarks ten numbers; null where the network finds none
   */
  record Ends(String input, String score, String regression, String landmarks) {
    List<String> outputs() {
      return landmarks == null ? List.of(score, regression) : List.of(score, regression, landmarks);
    }
  }

  /** {@code mtcnn.pb}: a loop around P-Net, and conditions around the others. */
  private static final MtcnnLayout MTCNN =
      new MtcnnLayout(
          "mtcnn",
          new Ends(
              "pnet/while/ResizeBilinear", "pnet/while/prob1", "pnet/while/conv4-2/BiasAdd", null),
          new Ends(
              "rnet/cond/CropAndResize",
              "rnet/cond/prob1",
              "rnet/cond/Flatten_1/flatten/Reshape",
              null),
          new Ends(
              "onet/cond/CropAndResize",
              "onet/cond/prob1",
              "onet/cond/Flatten_1/flatten/Reshape",
              "onet/cond/Flatten_2/flatten/Reshape"));

  /** The project's own networks, side by side. */
  private static final MtcnnLayout OCELLUS =
      new MtcnnLayout(
          "ocellus",
          new Ends("pnet/input", "pnet/prob", "pnet/box", null),
          new Ends("rnet/input", "rnet/prob", "rnet/box", null),
          new Ends("onet/input", "onet/prob", "onet/box", "onet/landmarks"));

  /** The layout of a graph; MTCNN's where it is neither, so that what is missing is told of it. */
  static MtcnnLayout of(Graph graph) {
    return graph.contains(OCELLUS.pnet.input()) ? OCELLUS : MTCNN;
  }

  Ends ends(Net net) {
    return switch (net) {
      case P -> pnet;
      case R -> rnet;
      case O -> onet;
    };
  }
}

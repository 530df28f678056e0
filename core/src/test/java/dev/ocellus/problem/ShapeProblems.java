package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.testing.FrozenGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.DataType;

/** Operations that move elements, or work with shapes. */
final class ShapeProblems {
  private ShapeProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    problems.add(pad(random, new int[] {2, 3, 4, 2}, 0, 0, 1, 2, 3, 0, 0, 0));
    problems.add(pad(random, new int[] {3}, 2, 5));
    problems.add(pad(random, new int[] {2, 2}, 0, 0, 0, 0));
    problems.add(pad(random, new int[] {2, 0, 3}, 1, 0, 2, 1, 0, 1));
    problems.add(pad(random, new int[] {2, 3, 1, 2, 2}, 1, 1, 0, 0, 2, 1, 0, 1, 1, 0));
    for (int axis : new int[] {0, 1, 2, -1}) {
      problems.add(concat(axis, random));
      problems.add(pack(axis, random));
    }
    problems.add(reshape(random, 6, 4));
    problems.add(reshape(random, -1, 3));
    problems.add(reshape(random, 2, 1, -1, 2));
    problems.add(squeeze(random));
    problems.add(squeeze(random, 1, 2));
    problems.add(squeeze(random, -2));
    for (int axis : new int[] {0, 2, -1}) {
      problems.add(expandDims(axis, random));
    }
    for (int axis = 0; axis < 3; axis++) {
      problems.add(concatOfMany(axis, random));
    }
    problems.addAll(stridedSlices(random));
    for (int rank = 1; rank <= 7; rank++) {
      problems.add(drawnStridedSlice(rank, random));
      problems.add(drawnStridedSlice(rank, random));
    }
    problems.add(slice(random));
    problems.add(flatten(random));
    problems.add(identity(random));
    return problems;
  }

  private static Problem pad(Random random, int[] dims, int... paddings) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(dims);
    String flat = graph.ints(paddings);
    String table =
        graph.node(
            "Reshape", List.of(flat, graph.ints(dims.length, 2)), FrozenGraph.Attributes::ofInts);
    return graph.problem("Pad " + List.of(dims.length), graph.node("Pad", x, table));
  }

  private static Problem concat(int axis, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int[] other = {2, 3, 4};
    other[axis < 0 ? axis + 3 : axis] = 5;
    List<String> inputs = List.of(graph.input(2, 3, 4), graph.input(other), graph.integer(axis));
    String y = graph.node("ConcatV2", inputs, a -> a.number("N", 2));
    return graph.problem("ConcatV2 along " + axis, y);
  }

  /** One of the parts is empty, one is a constant. */
  private static Problem concatOfMany(int axis, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    List<String> inputs = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      int[] dims = {2, 3, 4};
      dims[axis] = part;
      inputs.add(part == 2 ? graph.weights(1, dims) : graph.input(dims));
    }
    inputs.add(graph.integer(axis));
    String y = graph.node("ConcatV2", inputs, a -> a.number("N", 4));
    return graph.problem("ConcatV2 of four along " + axis, y);
  }

  private static Problem pack(int axis, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    List<String> inputs = List.of(graph.input(2, 3), graph.input(2, 3), graph.input(2, 3));
    String y = graph.node("Pack", inputs, a -> a.number("N", 3).number("axis", axis));
    return graph.problem("Pack along " + axis, y);
  }

  private static Problem reshape(Random random, int... dims) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.node("Reshape", graph.input(2, 3, 4), graph.ints(dims));
    return graph.problem("Reshape to " + dims.length + " axes", graph.node("Relu", y));
  }

  private static Problem squeeze(Random random, long... axes) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(3, 1, 1, 4);
    if (axes.length == 1) {
      x = graph.input(3, 4, 1, 2);
    }
    String y = graph.node("Squeeze", List.of(x), a -> a.list("squeeze_dims", axes));
    return graph.problem("Squeeze of " + axes.length + " axes", y);
  }

  private static Problem expandDims(int axis, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.node("ExpandDims", graph.input(2, 3), graph.integer(axis));
    return graph.problem("ExpandDims at " + axis, y);
  }

  private static List<Problem> stridedSlices(Random random) {
    return List.of(
        stridedSlice(random, ints(0, 1), ints(2, 4), ints(1, 2), 0, 0, 0, 0, 0),
        stridedSlice(random, ints(0, 1), ints(0, 0), ints(1, 1), 1, 3, 0, 0, 0),
        stridedSlice(random, ints(-1), ints(0), ints(1), 0, 0, 0, 0, 1),
        stridedSlice(random, ints(0, 2), ints(0, 3), ints(1, 1), 0, 0, 1, 0, 2),
        stridedSlice(random, ints(0, 0, 1), ints(0, 0, 3), ints(1, 1, 1), 0, 0, 1, 2, 0),
        stridedSlice(random, ints(3, 9), ints(0, -9), ints(-1, -2), 0, 0, 0, 0, 0),
        stridedSlice(random, ints(0, 0), ints(0, 0), ints(-1, 3), 3, 3, 0, 0, 0),
        stridedSlice(random, ints(2), ints(1), ints(1), 0, 0, 0, 0, 0));
  }

  private static int[] ints(int... values) {
    return values;
  }

  private static Problem stridedSlice(
      Random random, int[] begin, int[] end, int[] strides, long... masks) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = stridedSlice(graph, graph.input(4, 5, 6), begin, end, strides, masks);
    return graph.problem("StridedSlice with masks " + Arrays.toString(masks), y);
  }

  private static String stridedSlice(
      ProblemGraph graph, String x, int[] begin, int[] end, int[] strides, long... masks) {
    return graph.node(
        "StridedSlice",
        List.of(x, graph.ints(begin), graph.ints(end), graph.ints(strides)),
        a ->
            a.type("Index", DataType.DT_INT32)
                .number("begin_mask", masks[0])
                .number("end_mask", masks[1])
                .number("ellipsis_mask", masks[2])
                .number("new_axis_mask", masks[3])
                .number("shrink_axis_mask", masks[4]));
  }

  /** Some of each axis, in steps of either sign. */
  private static Problem drawnStridedSlice(int rank, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int[] dims = new int[rank];
    int[] begin = new int[rank];
    int[] strides = new int[rank];
    for (int i = 0; i < rank; i++) {
      dims[i] = 1 + random.nextInt(4);
      strides[i] = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
      begin[i] = strides[i] > 0 ? random.nextInt(dims[i]) : -1 - random.nextInt(dims[i]);
    }
    int toTheEnd = (1 << rank) - 1;
    String x = graph.input(dims);
    String y = stridedSlice(graph, x, begin, new int[rank], strides, 0, toTheEnd, 0, 0, 0);
    String name = "StridedSlice of " + Shape.of(dims) + " from " + Arrays.toString(begin);
    return graph.problem(name + " by " + Arrays.toString(strides), y);
  }

  private static Problem slice(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String y =
        graph.node(
            "Slice",
            List.of(graph.input(4, 5, 6), graph.ints(1, 0, 2), graph.ints(2, -1, 3)),
            a -> a.type("Index", DataType.DT_INT32));
    return graph.problem("Slice", y);
  }

  /** The way frozen graphs flatten: the new shape is computed from the old one. */
  private static Problem flatten(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(3, 2, 2, 4);
    String shape = graph.node("Shape", List.of(x), a -> a.type("out_type", DataType.DT_INT32));
    String batch =
        graph.node(
            "StridedSlice",
            List.of(shape, graph.ints(0), graph.ints(1), graph.ints(1)),
            a -> a.ofInts().type("Index", DataType.DT_INT32).number("shrink_axis_mask", 1));
    String target =
        graph.node("Pack", List.of(batch, graph.integer(-1)), a -> a.ofInts().number("N", 2));
    String flat = graph.node("Reshape", x, target);
    return graph.problem("flatten by Shape, StridedSlice, Pack, Reshape", flat, shape);
  }

  private static Problem identity(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.node("Identity", graph.input(2, 3));
    return graph.problem("Identity", x, graph.node("Relu", graph.node("Identity", x)));
  }
}

package dev.ocellus.inspect;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.image.ValueRange;
import dev.ocellus.model.ModelException;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Numbers;
import dev.ocellus.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A classifier that nobody has described: a graph with one input {@code [1, size, size, 3]} of
 * float, int32 or uint8, and one output, float {@code [1, classes]}.
 */
public final class ClassifierGraph {
  /** The largest side of a picture, in pixels. */
  public static final int MOST_SIZE = 1024;

  /** Sides that networks are trained with. */
  private static final List<Integer> USUAL_SIZES =
      List.of(
          224, 299, 331, 32, 64, 96, 128, 160, 192, 240, 256, 260, 300, 320, 380, 384, 448, 512);

  private static final int RANK = 4;
  private static final int CHANNELS = 3;

  private final Graph graph;
  private final Graph runnable;
  private final Ends ends;
  private final List<Integer> sizes;

  /**
   * Finds out what a graph is.
   *
   * @param graph as it was read
   * @throws ModelException when it is no classifier of pictures, or cannot be run: what was found
   *     and what was expected
   */
  public ClassifierGraph(Graph graph) {
    ends = Ends.of(graph);
    Obstacles.check(graph, ends.output());
    int size = size();
    this.graph = WholeNumbers.taken(graph, ends.input());
    runnable = Passes.runnable(this.graph, List.of(output()));
    if (size > 0) {
      classes(size);
      sizes = List.of(size);
    } else {
      sizes = usualSizes();
    }
  }

  /**
   * The sides of the square pictures it takes: the one the file says, or those of the usual ones
   * that fit the graph. Where that is not one, somebody has to say which.
   */
  public List<Integer> sizes() {
    return sizes;
  }

  /**
   * The graph to run. Its input takes floats; where the file's takes whole numbers, the fractions
   * of a resized picture's values are dropped first, as TensorFlow's cast after a resize does.
   */
  public Graph graph() {
    return graph;
  }

  /**
   * Which numbers it takes for a pixel's values, where the graph tells it: 0 to 255 where its input
   * is of whole numbers, or where it begins with arithmetic that makes such values small. Null
   * where it does not tell.
   */
  public ValueRange range() {
    return takesWhole() ? ValueRange.BYTES : InputRange.of(runnable, ends.input());
  }

  /** The node to read. */
  public String output() {
    return ends.output().name();
  }

  /**
   * How many classes it tells apart.
   *
   * @param size the side of the picture
   * @throws ModelException when it does not take such pictures
   */
  public int classes(int size) {
    Plan plan = plan(size);
    Effort.check(plan);
    Shape output = plan.outputs().get(output()).shape();
    int classes = output.rank() == 0 ? 0 : output.dim(-1);
    if (classes < 2 || classes != output.size()) {
      throw new ModelException(
          "the output "
              + ends.output()
              + " has shape "
              + output
              + "; that of a classifier is [1, classes], with at least 2 classes");
    }
    return classes;
  }

  /**
   * How many multiplications a picture takes.
   *
   * @param size the side of the picture
   * @throws ModelException when it does not take such pictures
   */
  public long multiplications(int size) {
    return Effort.of(plan(size));
  }

  private Plan plan(int size) {
    Shape input = Shape.of(1, size, size, CHANNELS);
    return Planner.plan(runnable, List.of(output()), Map.of(ends.input().name(), input));
  }

  /**
   * What a classifier is made with.
   *
   * @param name of the model in results
   * @param size the side of the picture
   * @throws IllegalArgumentException when its input takes whole numbers and the range has none
   */
  public ClassifierSpec spec(String name, int size, ValueRange range) {
    checkRange(range);
    boolean logits = !givesProbabilities();
    return Batching.asPlanned(
        new ClassifierSpec(name, ends.input().name(), range, output(), size, logits, true), graph);
  }

  /**
   * Passes for a range whose numbers the input takes.
   *
   * @throws IllegalArgumentException when it takes whole numbers and the range has none
   */
  public void checkRange(ValueRange range) {
    if (takesWhole() && range != ValueRange.BYTES) {
      throw new IllegalArgumentException(
          "the input "
              + ends.input()
              + " takes "
              + inputType()
              + ", so the range of its values is "
              + ValueRange.BYTES.text()
              + ", not "
              + range.text());
    }
  }

  private boolean takesWhole() {
    return inputType() != DataType.FLOAT32;
  }

  private DataType inputType() {
    return ((Op.Placeholder) ends.input().op()).dataType();
  }

  /** Whether the last operation, but for changes of shape, makes scores from 0 to 1. */
  private boolean givesProbabilities() {
    Node node = ends.output();
    while (isReshaping(node.op())) {
      node = graph.node(node.input(0));
    }
    return node.op() instanceof Op.Softmax
        || (node.op() instanceof Op.Unary unary && unary.function() == UnaryFunction.SIGMOID);
  }

  private static boolean isReshaping(Op op) {
    return op instanceof Op.Identity
        || op instanceof Op.Reshape
        || op instanceof Op.Squeeze
        || op instanceof Op.ExpandDims;
  }

  /** The side that the input has by itself; 0 where it may have several. */
  private int size() {
    List<Integer> dims = ((Op.Placeholder) ends.input().op()).dims();
    if (inputType() == DataType.BOOL) {
      throw new ModelException(
          "the input " + ends.input() + " takes BOOL; it must take FLOAT32, INT32 or UINT8");
    }
    if (dims == null) {
      return 0;
    }
    boolean takesPictures =
        dims.size() == RANK
            && isOrUnknown(dims.get(0), 1)
            && isOrUnknown(dims.get(3), CHANNELS)
            && dims.get(1) != 0
            && dims.get(2) != 0;
    int height = takesPictures ? Math.max(0, dims.get(1)) : 0;
    int width = takesPictures ? Math.max(0, dims.get(2)) : 0;
    int size = Math.max(height, width);
    if (!takesPictures || (height > 0 && width > 0 && height != width) || size > MOST_SIZE) {
      throw new ModelException(
          "the input "
              + ends.input()
              + " has shape "
              + Numbers.text(dims)
              + "; that of a classifier is [1, size, size, 3], with a size of at most "
              + MOST_SIZE);
    }
    return size;
  }

  private static boolean isOrUnknown(int extent, int expected) {
    return extent == expected || extent == -1;
  }

  private List<Integer> usualSizes() {
    List<Integer> fitting = new ArrayList<>();
    for (int size : USUAL_SIZES) {
      if (fits(size)) {
        fitting.add(size);
      }
    }
    return fitting;
  }

  private boolean fits(int size) {
    try {
      classes(size);
      return true;
    } catch (ModelException e) {
      return false;
    }
  }
}

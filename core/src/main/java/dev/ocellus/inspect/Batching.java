package dev.ocellus.inspect;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether a classifier may be run on several pictures at once. Many a graph is made for one: its
 * placeholder says so, or a Reshape, or it computes something of all pictures together.
 */
public final class Batching {
  private static final int CHANNELS = 3;

  private Batching() {}

  /**
   * The specification of a known network, whose {@code batches} is what its file says: whether the
   * placeholder leaves the number of pictures open.
   *
   * @throws ModelException when the graph does not have that input
   */
  public static ClassifierSpec asDeclared(ClassifierSpec spec, Graph graph) {
    return spec.withBatches(
        graph.node(spec.input()).op() instanceof Op.Placeholder placeholder
            && (placeholder.dims() == null
                || (!placeholder.dims().isEmpty() && placeholder.dims().get(0) == -1)));
  }

  /**
   * The specification of a network that nobody has described, whose {@code batches} is what the
   * whole graph allows.
   *
   * @param graph as it was read; what cannot be planned here allows none
   */
  public static ClassifierSpec asPlanned(ClassifierSpec spec, Graph graph) {
    return spec.withBatches(isPossible(spec, graph));
  }

  private static boolean isPossible(ClassifierSpec spec, Graph graph) {
    try {
      Graph runnable = Passes.runnable(graph, List.of(spec.output()));
      Plan two = plan(spec, runnable, 2);
      Effort.check(two);
      return keepsApart(plan(spec, runnable, 1), two);
    } catch (ModelException e) {
      return false;
    }
  }

  private static Plan plan(ClassifierSpec spec, Graph runnable, int pictures) {
    Shape input = Shape.of(pictures, spec.size(), spec.size(), CHANNELS);
    return Planner.plan(runnable, List.of(spec.output()), Map.of(spec.input(), input));
  }

  /** Whether each value has a first axis for the pictures, and is the same in all else. */
  private static boolean keepsApart(Plan one, Plan two) {
    boolean apart =
        one.steps().size() == two.steps().size()
            && areTwice(List.copyOf(one.outputs().values()), List.copyOf(two.outputs().values()));
    for (int i = 0; apart && i < one.steps().size(); i++) {
      Step of = one.steps().get(i);
      Step ofTwo = two.steps().get(i);
      apart =
          of.node().name().equals(ofTwo.node().name())
              && areTwice(of.inputs(), ofTwo.inputs())
              && isTwice(of.output(), ofTwo.output());
    }
    return apart;
  }

  private static boolean areTwice(List<Slot> one, List<Slot> two) {
    boolean twice = one.size() == two.size();
    for (int i = 0; twice && i < one.size(); i++) {
      twice = isTwice(one.get(i), two.get(i));
    }
    return twice;
  }

  private static boolean isTwice(Slot one, Slot two) {
    if (one.constant() != null || two.constant() != null) {
      return Objects.equals(one.constant(), two.constant());
    }
    int[] dims = one.shape().toArray();
    if (dims.length < 2 || dims[0] != 1) {
      return false;
    }
    dims[0] = 2;
    return two.shape().equals(Shape.of(dims));
  }
}

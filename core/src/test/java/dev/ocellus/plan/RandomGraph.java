package dev.ocellus.plan;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.tensor.Shape;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A graph whose values live for long and short times, are of many sizes and reshaped in between.
 */
record RandomGraph(Graph graph, List<String> outputs, Map<String, Shape> shapes) {

  static RandomGraph draw(Random random) {
    TestGraph graph = new TestGraph().ints("axis", 0).ints("flat", -1);
    Map<String, Shape> shapes = new HashMap<>();
    List<String> vectors = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      String name = "x" + i;
      graph.input(name);
      shapes.put(name, Shape.of(random.nextInt(100)));
      vectors.add(name);
    }
    for (int i = 0; i < 2 + random.nextInt(40); i++) {
      String name = "n" + i;
      String x = vectors.get(random.nextInt(vectors.size()));
      String y = vectors.get(random.nextInt(vectors.size()));
      switch (random.nextInt(5)) {
        case 0 -> graph.node(name, new Op.Reshape(), x, "flat");
        case 1 -> graph.node(name, new Op.Identity(), x);
        case 2 -> graph.unary(name, UnaryFunction.RELU, x);
        case 3 -> graph.binary(name, BinaryFunction.ADD, x, x);
        default -> graph.node(name, new Op.Concat(), x, y, "axis");
      }
      vectors.add(name);
    }
    Set<String> outputs = new LinkedHashSet<>(List.of(vectors.get(vectors.size() - 1)));
    for (int i = random.nextInt(3); i > 0; i--) {
      outputs.add(vectors.get(random.nextInt(vectors.size())));
    }
    return new RandomGraph(graph.graph(), List.copyOf(outputs), shapes);
  }
}

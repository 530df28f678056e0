package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Planner;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Shape;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A picture of another size needs no kernel that the first did not need. */
final class SizesTest {
  @Test
  void theProposalNetworkHasTheSameKernelsForAllLevels() {
    Stream<Shape> levels =
        IntStream.range(0, 10)
            .map(level -> (int) (720 * Math.pow(0.709, level)))
            .mapToObj(height -> Shape.of(1, height, height * 4 / 3 + 1, 3));
    Stream<Shape> odd =
        Stream.of(Shape.of(1, 12, 12, 3), Shape.of(1, 12, 999, 3), Shape.of(1, 501, 13, 3));
    assertSameKernels("P-Net's layers", Stream.concat(levels, odd));
  }

  @Test
  void theRefiningNetworkHasTheSameKernelsForAnyNumberOfFaces() {
    assertSameKernels(
        "R-Net's layers for 3 faces",
        IntStream.of(1, 2, 3, 64, 997).mapToObj(faces -> Shape.of(faces, 24, 24, 3)));
  }

  @Test
  void aClassifierHasTheSameKernelsForAllPictures() {
    assertSameKernels(
        "MobileNet of width 1.0, FusedBatchNorm",
        IntStream.of(2, 3, 33, 96, 224, 225).mapToObj(size -> Shape.of(1, size, size + 1, 3)));
  }

  @Test
  void aClassifierHasTheSameKernelsForOnePictureAndForTwo() {
    assertSameKernels(
        "MobileNet of width 1.0, FusedBatchNorm",
        IntStream.of(1, 2).mapToObj(pictures -> Shape.of(pictures, 224, 224, 3)));
  }

  private static void assertSameKernels(String problem, Stream<Shape> shapes) {
    Problem network =
        Problems.all(1).stream().filter(each -> each.name().equals(problem)).findFirst().get();
    Graph graph = Passes.runnable(GraphDefReader.read(network.graphDef()), network.outputs());
    String input = network.inputs().keySet().iterator().next();
    assertThat(shapes.map(shape -> kernels(network, graph, Map.of(input, shape))).distinct())
        .hasSize(1);
  }

  private static Set<GeneratedKernel> kernels(
      Problem network, Graph graph, Map<String, Shape> shapes) {
    Constants constants = new Constants(bytes -> 64);
    return Compiler.compile(Planner.plan(graph, network.outputs(), shapes), constants)
        .program()
        .kernels();
  }
}

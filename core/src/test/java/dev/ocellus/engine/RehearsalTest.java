package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.Tier;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.compile.Preparation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Planner;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.MobileNetV2;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine that has rehearsed need not do any more. */
final class RehearsalTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void mobileNetV2NeedsNoKernelThatWasNotRehearsed(int pictures) {
    Graph rehearsed = GraphDefReader.read(Rehearsal.file());
    Graph network = GraphDefReader.read(MobileNetV2.graphDef(1, 224));

    Set<GeneratedKernel> kernels =
        kernels(network, MobileNetV2.OUTPUT, Shape.of(pictures, 224, 224, 3));

    assertThat(kernels).isNotEmpty();
    assertThat(
            kernels(rehearsed, Rehearsal.OUTPUT, Rehearsal.inputs().get(Rehearsal.INPUT).shape()))
        .containsExactlyInAnyOrderElementsOf(kernels);
  }

  @Test
  void tensorFlowRunsTheRehearsalToo() {
    Tensor output =
        NativeTensorFlow.run(Rehearsal.file(), Rehearsal.inputs(), List.of(Rehearsal.OUTPUT))
            .get(Rehearsal.OUTPUT);

    assertThat(output.data()).hasSize(17).containsOnly(1f / 17);
  }

  @Test
  void noValueOfTheRehearsalIsZeroSoThatNothingIsLeftOut() {
    List<String> activations =
        GraphDefReader.read(Rehearsal.file()).nodes().stream()
            .filter(node -> node.op() instanceof Op.Unary)
            .map(Node::name)
            .toList();

    Map<String, Tensor> values =
        NativeTensorFlow.run(Rehearsal.file(), Rehearsal.inputs(), activations);

    assertThat(values).hasSize(6);
    assertThat(values.values())
        .allSatisfy(value -> assertThat(value.data()).isNotEmpty().doesNotContain(0f));
  }

  @Test
  void modelsOfTheSameKernelsShareAModule() {
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      Engine engine = new Engine(host);
      engine.rehearse();
      engine.rehearse();
      assertThat(host.modules()).isEqualTo(1);

      run(engine, "P-Net's layers");
      run(engine, "P-Net's layers");

      assertThat(host.modules()).isEqualTo(2);
    }
  }

  @Test
  void aModelUsesTheRoomThatWasMadeForIt() {
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      Engine engine = new Engine(host);
      engine.makeRoom(200_000);
      int reserved = host.reserved();

      run(engine, "P-Net's layers");

      assertThat(reserved).isBetween(400_000, 401_000);
      assertThat(host.reserved()).isEqualTo(reserved);
    }
  }

  @Test
  void roomThatIsNotToBeHadTakesNoneFromAModel() {
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      Engine engine = new Engine(host);

      assertThatThrownBy(() -> engine.makeRoom(20_000_000)).isInstanceOf(EngineException.class);

      run(engine, "P-Net's layers");
    }
  }

  private static void run(Engine engine, String name) {
    Problem problem =
        Problems.all(1).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Graph graph = GraphDefReader.read(problem.graphDef());
    try (Model model = engine.load(graph, problem.outputs())) {
      model.run(problem.inputs(), problem.outputs(), Progress.NONE);
    }
  }

  private static Set<GeneratedKernel> kernels(Graph graph, String output, Shape input) {
    List<String> outputs = List.of(output);
    Graph runnable = Passes.runnable(graph, outputs);
    Compiler.Compiled compiled =
        Compiler.compile(
            Planner.plan(runnable, outputs, Map.of(Rehearsal.INPUT, input)),
            new Constants(bytes -> 64));
    Set<GeneratedKernel> kernels = new HashSet<>(compiled.program().kernels());
    for (Preparation preparation : compiled.preparations()) {
      preparation.calls().stream().map(Call::kernel).forEach(kernels::add);
    }
    return kernels;
  }
}

package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.Tier;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.compile.Preparation;
import dev.ocellus.compile.Program;
import dev.ocellus.graph.Padding;
import dev.ocellus.plan.Planner;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants laid out in Java, against the kernels that lay them out. */
final class ConstantImageTest {
  private static final Shape INPUT = Shape.of(1, 8, 8, 9);
  private static final List<String> OUTPUTS = List.of("narrow");

  private final MemoryLayout layout = new MemoryLayout();
  private final Random random = new Random(5);

  @ParameterizedTest
  @CsvSource({"14, 10", "16, 8", "8, 17"})
  void everyConstantStandsBitForBitAsTheKernelsLayItOut(int wide, int narrow) {
    List<Preparation> preparations = preparations(wide, narrow);
    assertThat(kernelNames(preparations))
        .contains("pack_columns", "winograd_weights_9x" + wide)
        .matches(names -> names.contains("pad_rows") == (wide % 4 != 0));
    int end = layout.end();

    float[] image = ConstantImage.of(preparations, MemoryLayout.CONSTANTS, end);

    assertThat(words(image)).isEqualTo(laidOutByKernels(preparations, end));
  }

  /** A convolution of 3 x 3, one of each channel, and a matrix product with an infinite weight. */
  private List<Preparation> preparations(int wide, int narrow) {
    Tensor matrix = weights(1, 1, wide, narrow);
    matrix.data()[wide] = Float.POSITIVE_INFINITY;
    TestGraph graph =
        new TestGraph()
            .input("input")
            .constant("weights", weights(3, 3, INPUT.dim(3), wide))
            .convolution("wide", "input", "weights", Padding.SAME)
            .constant("taps", weights(3, 3, wide, 1))
            .depthwise("around", "wide", "taps")
            .constant("matrix", matrix)
            .convolution("narrow", "around", "matrix", Padding.SAME);
    return Compiler.compile(
            Planner.plan(graph.graph(), OUTPUTS, Map.of("input", INPUT)),
            new Constants(layout::reserve))
        .preparations();
  }

  private Tensor weights(int... dims) {
    Tensor tensor = Tensor.zeros(Shape.of(dims));
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = (float) random.nextGaussian();
    }
    return tensor;
  }

  private static Set<String> kernelNames(List<Preparation> preparations) {
    return kernels(preparations).stream().map(GeneratedKernel::name).collect(Collectors.toSet());
  }

  private static Set<GeneratedKernel> kernels(List<Preparation> preparations) {
    Set<GeneratedKernel> kernels = new LinkedHashSet<>();
    for (Preparation preparation : preparations) {
      preparation.calls().stream().map(Call::kernel).forEach(kernels::add);
    }
    return kernels;
  }

  private static int[] words(float[] floats) {
    int[] words = new int[floats.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Float.floatToRawIntBits(floats[i]);
    }
    return words;
  }

  private int[] laidOutByKernels(List<Preparation> preparations, int end) {
    int work =
        layout.reserve(preparations.stream().mapToInt(Preparation::workBytes).max().orElseThrow());
    List<PlacedProgram> programs = new ArrayList<>();
    for (Preparation preparation : preparations) {
      programs.add(PlacedProgram.of(new Program(preparation.calls(), 0), work, layout));
    }
    ModuleBuilder module = new ModuleBuilder("preparations");
    module.memory(new Limits(layout.pages(), layout.pages(), false));
    module.exportMemory("memory");
    KernelModule kernels = new KernelModule(kernels(preparations), Tier.SIMD, false);
    Function compute = kernels.addTo(module);
    module.export(compute);
    try (WasmFile file = new WasmFile(WasmWriter.write(module.build()))) {
      for (int i = 0; i < programs.size(); i++) {
        for (Preparation.Write write : preparations.get(i).writes()) {
          write(file, write.to().at(work), words(write.elements().data()));
        }
        write(file, programs.get(i).address(), programs.get(i).words(kernels));
        assertThat(file.call(compute.name(), 0, programs.get(i).address(), 0)).isZero();
      }
      return read(file, end);
    }
  }

  private static void write(WasmFile file, int address, int[] words) {
    byte[] bytes = new byte[words.length * Integer.BYTES];
    for (int i = 0; i < words.length; i++) {
      Words.put(bytes, i * Integer.BYTES, words[i]);
    }
    file.write(address, bytes);
  }

  private static int[] read(WasmFile file, int end) {
    byte[] bytes = file.read(MemoryLayout.CONSTANTS, end - MemoryLayout.CONSTANTS);
    int[] words = new int[bytes.length / Integer.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.get(bytes, i * Integer.BYTES);
    }
    return words;
  }
}

package dev.ocellus.codegen;

import dev.ocellus.codegen.Elementwise.Operand;
import dev.ocellus.wasm.Golden;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Wat;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenKernelsTest {
  /** Each kernel in the variants that are written by other methods. */
  static Stream<Arguments> kernels() {
    return Stream.of(
            new Convolution(Epilogue.RELU6, true, 0, 0, false),
            new Convolution(Epilogue.PRELU, false, 2, 9, true),
            new Depthwise(Epilogue.NONE, 1),
            new Depthwise3x3(Epilogue.RELU6, 2, 0),
            new Winograd(Epilogue.PRELU, 10, 14),
            new WinogradWeights(10, 14),
            new Nonzeros(),
            new SparseConvolution(Epilogue.NONE, true, 0),
            new SparseConvolution(Epilogue.PRELU, false, 1),
            new PackColumns(),
            new PadRows(),
            new RepeatChannels(),
            new LayOnWhite(),
            new ResampleArea(),
            new AxisTable(),
            new ExpandRgb(),
            new TopK(),
            new SampleBgr(),
            Pool.of(Pool.Kind.MAX, 2, 2, 10),
            Pool.of(Pool.Kind.AVERAGE, 7, 7, 16),
            new Mean(),
            new Softmax(),
            new SoftmaxPairs(),
            new Copy(3, true),
            new Copy(3, false),
            new Zeros(),
            elementwise(ElementwiseFunction.ADD),
            new Elementwise(ElementwiseFunction.MUL, List.of(Operand.RUN, Operand.ONE)),
            elementwise(ElementwiseFunction.GREATER),
            elementwise(ElementwiseFunction.PRELU),
            elementwise(ElementwiseFunction.RELU6),
            elementwise(ElementwiseFunction.SELECT),
            elementwise(ElementwiseFunction.SIGMOID),
            elementwise(ElementwiseFunction.TANH),
            elementwise(ElementwiseFunction.SQRT),
            elementwise(ElementwiseFunction.RSQRT),
            elementwise(ElementwiseFunction.TRUNCATE),
            elementwise(ElementwiseFunction.SATURATE),
            elementwise(ElementwiseFunction.WRAP),
            elementwise(ElementwiseFunction.NONZERO),
            elementwise(ElementwiseFunction.NORMALIZE),
            new Elementwise(
                ElementwiseFunction.NORM_FACTOR, List.of(Operand.RUN, Operand.RUN, Operand.ONE)))
        .map(kernel -> Arguments.of(kernel.name(), kernel));
  }

  private static Elementwise elementwise(ElementwiseFunction function) {
    return new Elementwise(function, Collections.nCopies(function.operands(), Operand.RUN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kernels")
  void aKernelPrintsAsTheGoldenText(String name, GeneratedKernel kernel) {
    Golden.check("codegen/" + name + ".wat", text(kernel, Tier.SIMD));
  }

  @Test
  void aRelaxedKernelPrintsAsTheGoldenText() {
    GeneratedKernel kernel = new Convolution(Epilogue.NONE, false, 0, 0, false);
    Golden.check("codegen/convolution-relaxed.wat", text(kernel, Tier.RELAXED));
  }

  @ParameterizedTest
  @MethodSource("runners")
  void theRunnersPrintAsTheGoldenText(String file, boolean shared) {
    KernelModule module = new KernelModule(List.of(new Zeros()), Tier.SIMD, shared);
    Golden.check("codegen/" + file, Wat.print(module.module()));
  }

  static Stream<Arguments> runners() {
    return Stream.of(Arguments.of("runner.wat", false), Arguments.of("runner-shared.wat", true));
  }

  private static String text(GeneratedKernel kernel, Tier tier) {
    ModuleBuilder module = new ModuleBuilder("golden");
    module.importMemory("ocellus", "memory", new Limits(1, 1, false));
    module.function(
        kernel.name(), f -> kernel.write(new KernelWriter(f, tier, kernel.arguments())));
    return Wat.print(module.build());
  }
}

package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.CallableKernels;
import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.Epilogue;
import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.Tier;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A convolution reads the weights of its next unit ahead. What it reads is dropped, so no guard
 * tells where it was: here the weights end where the memory does.
 */
final class ReadAheadTest {
  private static final int WORDS = 1 << 10;
  private static final int X = 1 << 12;
  private static final int BIAS = 1 << 20;
  private static final int OUT = 1 << 21;
  private static final int MEMORY_END = 256 << 16;

  @ParameterizedTest
  @CsvSource({
    "1, 8, 8, 1, 5, 1",
    "7, 12, 40, 2, 5, 1",
    "49, 21, 72, 4, 10, 1",
    "49, 40, 62, 1, 50, 1",
    "12, 12, 42, 2, 5, 3",
    "3, 300, 24, 3, 5, 1"
  })
  void itEndsWhereTheWeightsDo(
      int pixels, int channels, int columns, int blockChunk, int pixelChunk, int kernelRows) {
    int blocks = chunks(columns, Convolution.COLUMNS);
    int depth = kernelRows * channels;
    int weights = MEMORY_END - depth * blocks * Convolution.COLUMNS * Float.BYTES;
    Convolution kernel = Convolution.of(Epilogue.NONE, false, columns, 0);
    Map<String, Integer> arguments =
        Map.ofEntries(
            Map.entry("x", X),
            Map.entry("weights", weights),
            Map.entry("bias", BIAS),
            Map.entry("out", OUT),
            Map.entry("pixels", pixels),
            Map.entry("pixel_chunk", pixelChunk),
            Map.entry("columns", columns),
            Map.entry("block_chunk", blockChunk),
            Map.entry("out_width", pixels),
            Map.entry("out_height", 1),
            Map.entry("x_step", channels * Float.BYTES),
            Map.entry("kernel_rows", kernelRows),
            Map.entry("segments", 1),
            Map.entry("segment", channels));
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      host.write(X, filled((pixels + kernelRows) * channels, 2));
      host.write(weights, filled(depth * blocks * Convolution.COLUMNS, 3));
      host.write(BIAS, filled(blocks * Convolution.COLUMNS, 1));
      host.write(WORDS, words(kernel, arguments));
      int module = host.load(CallableKernels.module(List.of(kernel), Tier.SIMD));
      host.call(module, 0, WORDS, 0, chunks(pixels, pixelChunk) * chunks(blocks, blockChunk));
      assertThat(host.read(OUT, pixels * columns)).containsOnly(1 + 6 * depth);
    }
  }

  private static int[] words(GeneratedKernel kernel, Map<String, Integer> arguments) {
    return kernel.arguments().stream().mapToInt(name -> arguments.getOrDefault(name, 0)).toArray();
  }

  private static Tensor filled(int count, float value) {
    float[] data = new float[count];
    Arrays.fill(data, value);
    return Tensor.of(Shape.of(count), data);
  }

  private static int chunks(int count, int chunk) {
    return (count + chunk - 1) / chunk;
  }
}

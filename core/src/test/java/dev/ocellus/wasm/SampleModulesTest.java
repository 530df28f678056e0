package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleModulesTest {
  private static final int GUARD = 8;

  private final Random random = new Random(Long.getLong("ocellus.seed", 20_240_517));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 63, 1000})
  void theSumIsThatOfJavaAndNothingBesideItIsTouched(int count) {
    float[] x = floats(count);
    float[] y = floats(count);
    float[] expected = floats(count + 2 * GUARD);
    try (WasmRuntime runtime = new WasmRuntime(SampleModules.add())) {
      runtime.write(4, x);
      runtime.write(10_000, y);
      runtime.write(20_000, expected);
      runtime.call("add", 4, 10_000, 20_000 + 4 * GUARD, count);
      for (int i = 0; i < count; i++) {
        expected[GUARD + i] = x[i] + y[i];
      }
      assertThat(runtime.floats(20_000, expected.length)).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 6, 257})
  void theDotProductIsThatOfJavaInTheSameOrder(int count) {
    float[] x = floats(count);
    float[] y = floats(count);
    assertThat(dot(false, x, y)).isEqualTo(javaDot(x, y));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 6, 257})
  void theRelaxedDotProductDiffersByItsRoundingOnly(int count) {
    float[] x = floats(count);
    float[] y = floats(count);
    assertThat(dot(true, x, y)).isCloseTo(javaDot(x, y), within(1e-4f));
  }

  @Test
  void theBarrierHoldsEachThreadUntilAllAreThere() throws Exception {
    int threads = 3;
    int rounds = 50;
    int[][] seen = new int[threads][rounds];
    int[] reached = new int[threads];
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (WasmRuntime runtime = new WasmRuntime(SampleModules.barrier(false))) {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int own = thread;
        tasks.add(
            () -> {
              for (int round = 0; round < rounds; round++) {
                reached[own] = round + 1;
                runtime.call("barrier", threads);
                seen[own][round] = least(reached);
                runtime.call("barrier", threads);
              }
              return null;
            });
      }
      for (Future<Void> done : pool.invokeAll(tasks)) {
        done.get();
      }
      assertThat(runtime.i32(4)).isEqualTo(2 * rounds);
    } finally {
      pool.shutdownNow();
    }
    for (int round = 0; round < rounds; round++) {
      for (int[] own : seen) {
        assertThat(own[round]).isEqualTo(round + 1);
      }
    }
  }

  private static int least(int[] values) {
    int least = values[0];
    for (int value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static float dot(boolean relaxed, float[] x, float[] y) {
    try (WasmRuntime runtime = new WasmRuntime(SampleModules.dot(relaxed))) {
      runtime.write(0, x);
      runtime.write(8192, y);
      return runtime.call("dot", 0, 8192, x.length).asFloat();
    }
  }

  private static float javaDot(float[] x, float[] y) {
    float[] lanes = new float[4];
    int vectors = x.length & ~3;
    for (int i = 0; i < vectors; i++) {
      lanes[i & 3] += x[i] * y[i];
    }
    float sum = 0;
    for (float lane : lanes) {
      sum += lane;
    }
    for (int i = vectors; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private float[] floats(int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat() * 2 - 1;
    }
    return values;
  }
}

package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.AxisTable;
import dev.ocellus.codegen.CallableKernels;
import dev.ocellus.codegen.Tier;
import dev.ocellus.codegen.TopK;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Axis;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What compiled files do without Java, against what Java does. */
final class FileKernelsTest {
  private static final long SEED = Long.getLong("ocellus.seed", System.nanoTime());
  private static final int WORDS = 1024;
  private static final int IN = 4096;
  private static final int OUT = 1 << 16;
  private static final int STEP = 4;

  private final Random random = new Random(SEED);
  private final GraalHost host = new GraalHost(Tier.SIMD);
  private final int module =
      host.load(CallableKernels.module(List.of(new AxisTable(), new TopK()), Tier.SIMD));

  @AfterEach
  void close() {
    host.close();
  }

  /** A picture of which only the width matters. */
  private record Wide(int width) implements Picture {
    @Override
    public int height() {
      return 1;
    }

    @Override
    public Raster raster() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Picture onWhite() {
      return this;
    }
  }

  @Test
  void anAxisHasTheNumbersThatJavaComputes() {
    check(1, 224, 0, 224);
    check(224, 224, 0, 224);
    check(65_535, 224, 0, 224);
    check(65_535, 16_776_960, 8_388_368, 224);
    for (int i = 0; i < 200; i++) {
      int to = 1 + random.nextInt(500);
      int start = random.nextInt(to);
      check(1 + random.nextInt(3000), to, start, 1 + random.nextInt(to - start));
    }
  }

  private void check(int from, int to, int start, int count) {
    Axis axis =
        new AreaWindow(new Wide(from), to, 1, start, 0, count, 1, ValueRange.BYTES).columns();
    int bytes = count * 4;
    host.write(
        WORDS,
        new int[] {from, to, start, STEP, OUT, OUT + bytes, OUT + 2 * bytes, OUT + 3 * bytes});

    host.call(module, 0, WORDS, 0, count);

    String what = from + " to " + to + " from " + start + ", seed " + SEED;
    assertThat(host.words(OUT, count)).as(what).isEqualTo(times(axis.first()));
    assertThat(host.words(OUT + bytes, count)).as(what).isEqualTo(times(axis.last()));
    assertThat(host.read(OUT + 2 * bytes, count)).as(what).isEqualTo(axis.firstWeight());
    assertThat(host.read(OUT + 3 * bytes, count)).as(what).isEqualTo(axis.lastWeight());
  }

  private static int[] times(int[] pixels) {
    return IntStream.of(pixels).map(pixel -> pixel * STEP).toArray();
  }

  @Test
  void theGreatestComeFirstOfEqualsTheFirstAndWhatIsNoNumberLast() {
    for (int i = 0; i < 60; i++) {
      int count = 1 + random.nextInt(40);
      float[] values = new float[count];
      for (int k = 0; k < count; k++) {
        values[k] = random.nextInt(8) == 0 ? Float.NaN : random.nextInt(6) - 2;
      }
      checkTop(values, 1 + random.nextInt(count));
    }
  }

  private void checkTop(float[] values, int most) {
    int[] bits = new int[values.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(values[i]);
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> Float.isNaN(values[i]))
            .thenComparing(i -> -values[i])
            .thenComparing(i -> i));
    host.write(IN, bits);
    host.write(WORDS, new int[] {IN, values.length, OUT, most});

    host.call(module, 1, WORDS, 0, 1);

    int[] found = host.words(OUT, most * 2);
    for (int k = 0; k < most; k++) {
      int index = order.get(k);
      assertThat(found[2 * k]).as("entry %d, seed %d", k, SEED).isEqualTo(index);
      assertThat(found[2 * k + 1]).isEqualTo(bits[index]);
    }
  }
}

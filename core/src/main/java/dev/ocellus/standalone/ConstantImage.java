package dev.ocellus.standalone;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.PackColumns;
import dev.ocellus.codegen.PadRows;
import dev.ocellus.codegen.Winograd;
import dev.ocellus.codegen.WinogradWeights;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Preparation;
import java.util.Arrays;
import java.util.List;

/**
 * A model's constants as they stand in memory when it runs. What lays them out there are kernels;
 * here the same is done in Java, so that whoever runs the module need not wait for it.
 */
final class ConstantImage {
  private static final int WORD = 4;
  private static final int COLUMNS = Convolution.COLUMNS;
  private static final int KERNEL = Winograd.KERNEL;
  private static final int SIDE = Winograd.OUTPUTS + KERNEL - 1;

  private final int from;
  private final int work;
  private final float[] floats;

  private ConstantImage(int from, int work, int workBytes) {
    this.from = from;
    this.work = work;
    this.floats = new float[(MemoryLayout.end(work, workBytes) - from) / WORD];
  }

  /**
   * Does what is to be done before the program runs.
   *
   * @param from where the first constant is in memory
   * @param to where the last one ends
   * @return the floats from {@code from} to {@code to}
   * @throws dev.ocellus.model.ModelException when the work area does not fit into the memory
   */
  static float[] of(List<Preparation> preparations, int from, int to) {
    int workBytes = 0;
    for (Preparation preparation : preparations) {
      workBytes = Math.max(workBytes, preparation.workBytes());
    }
    ConstantImage image = new ConstantImage(from, to, workBytes);
    preparations.forEach(image::prepare);
    return Arrays.copyOf(image.floats, (to - from) / WORD);
  }

  private void prepare(Preparation preparation) {
    for (Preparation.Write write : preparation.writes()) {
      float[] elements = write.elements().data();
      int at = at(write.to().at(work));
      System.arraycopy(elements, 0, floats, at, elements.length);
      Arrays.fill(floats, at + elements.length, at + write.padded(), 0);
    }
    preparation.calls().forEach(this::run);
  }

  private void run(Call call) {
    GeneratedKernel kernel = call.kernel();
    if (kernel instanceof PackColumns) {
      packColumns(call);
    } else if (kernel instanceof PadRows) {
      padRows(call);
    } else if (kernel instanceof WinogradWeights weights) {
      transform(weights, call);
    } else {
      throw new IllegalStateException(kernel.name() + " has no form in Java");
    }
  }

  /** The place of an address among the floats. */
  private int at(int address) {
    return (address - from) / WORD;
  }

  private int place(Call call, String name) {
    return at(call.argument(name, work));
  }

  private int words(Call call, String name) {
    return call.argument(name, work) / WORD;
  }

  private void packColumns(Call call) {
    int x = place(call, "x");
    int factors = place(call, "factors");
    int out = place(call, "out");
    int k = call.argument("k", work);
    int columns = call.argument("columns", work);
    int rowStep = words(call, "row_step");
    int columnStep = words(call, "column_step");
    float zeros = 0;
    for (int block = 0; block < call.units() * COLUMNS; block += COLUMNS) {
      for (int row = 0; row < k; row++) {
        for (int column = block; column < block + COLUMNS; column++) {
          float value =
              column < columns
                  ? floats[x + row * rowStep + column * columnStep] * floats[factors + column]
                  : 0;
          zeros += value * 0;
          floats[out++] = value;
        }
      }
    }
    if (Float.isNaN(zeros)) {
      floats[place(call, "nonfinite")] = Float.intBitsToFloat(1);
    }
  }

  private void padRows(Call call) {
    int height = call.argument("height", work);
    int paddedHeight = call.argument("padded_height", work);
    int row = words(call, "row");
    int padded = words(call, "left") + row + words(call, "right");
    for (int unit = 0; unit < call.units(); unit++) {
      int out = place(call, "out") + unit * padded;
      int y = unit % paddedHeight - call.argument("top", work);
      Arrays.fill(floats, out, out + padded, 0);
      if (y >= 0 && y < height) {
        int x = place(call, "x") + (unit / paddedHeight * height + y) * row;
        System.arraycopy(floats, x, floats, out + words(call, "left"), row);
      }
    }
  }

  private void transform(WinogradWeights weights, Call call) {
    int channels = weights.channels();
    int depth = Winograd.depth(channels);
    int point = depth * Winograd.width(weights.columns());
    float[][] g = new float[KERNEL][KERNEL];
    for (int block = 0; block < call.units(); block++) {
      int x = place(call, "x") + block * KERNEL * KERNEL * channels * COLUMNS;
      int out = place(call, "out") + block * depth * COLUMNS;
      for (int i = 0; i < channels * COLUMNS; i++) {
        for (int tap = 0; tap < KERNEL * KERNEL; tap++) {
          g[tap / KERNEL][tap % KERNEL] = floats[x + tap * channels * COLUMNS + i];
        }
        float[][] u = transformed(g);
        for (int p = 0; p < Winograd.POINTS; p++) {
          floats[out + p * point + i] = u[p / SIDE][p % SIDE];
        }
      }
    }
  }

  /** G, times the weights, times G transposed. */
  private static float[][] transformed(float[][] g) {
    float[][] u = new float[SIDE][SIDE];
    float[][] t = new float[SIDE][KERNEL];
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < KERNEL; j++) {
        t[i][j] = combined(g[0][j], g[1][j], g[2][j], i);
      }
      for (int j = 0; j < SIDE; j++) {
        u[i][j] = combined(t[i][0], t[i][1], t[i][2], j);
      }
    }
    return u;
  }

  /** A row of G, times three values. */
  private static float combined(float first, float second, float third, int row) {
    return switch (row) {
      case 0 -> first;
      case 1 -> (first + third + second) * 0.5f;
      case 2 -> (first + third - second) * 0.5f;
      default -> third;
    };
  }
}

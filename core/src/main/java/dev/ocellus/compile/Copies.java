package dev.ocellus.compile;

import dev.ocellus.codegen.Copy;
import dev.ocellus.codegen.Zeros;
import dev.ocellus.kernel.Strides;

/** Calls that move elements. */
final class Copies {
  /** Kernels have at least so many axes before the last, so that few kernels do. */
  private static final int LEAST_AXES = 3;

  private static final int CHUNK_BYTES = 1 << 16;

  private Copies() {}

  /**
   * Copies elements from evenly spaced places to such places.
   *
   * @param dims how many places there are along each axis
   * @param xStrides distances between them, in elements; negative ones lead backwards
   * @param outStrides the same where they are put
   */
  static void add(
      Target target, int[] dims, Address x, int[] xStrides, Address out, int[] outStrides) {
    for (int dim : dims) {
      if (dim == 0) {
        return;
      }
    }
    Nest nest = new Nest(dims, xStrides, outStrides);
    int last = nest.axes() - 1;
    boolean contiguous = nest.stride(0, last) == 1 && nest.stride(1, last) == 1;
    Copy kernel = new Copy(Math.max(LEAST_AXES, last), contiguous);
    Call.Builder call = Call.of(kernel, nest.rows()).set("x", x).set("out", out);
    if (contiguous) {
      call.set("run", nest.run() * Float.BYTES);
    } else {
      call.set("run", nest.run())
          .set("x_step", nest.stride(0, last) * Float.BYTES)
          .set("out_step", nest.stride(1, last) * Float.BYTES);
    }
    for (int axis = 0; axis < kernel.axes(); axis++) {
      boolean isThere = axis < last;
      call.set(Copy.extent(axis), isThere ? nest.extent(axis) : 1)
          .set(Copy.xStep(axis), isThere ? nest.stride(0, axis) * Float.BYTES : 0)
          .set(Copy.outStep(axis), isThere ? nest.stride(1, axis) * Float.BYTES : 0);
    }
    target.add(call.build());
  }

  /** Copies elements to places that follow each other. */
  static void gather(Target target, int[] dims, Address x, int[] xStrides, Address out) {
    add(target, dims, x, xStrides, out, Strides.of(dims));
  }

  /** Writes zeros. */
  static void clear(Target target, Address out, int floats) {
    int bytes = Math.multiplyExact(floats, Float.BYTES);
    target.add(
        Call.of(new Zeros(), Products.chunks(bytes, CHUNK_BYTES))
            .set("out", out)
            .set("bytes", bytes)
            .set("chunk", CHUNK_BYTES)
            .build());
  }
}

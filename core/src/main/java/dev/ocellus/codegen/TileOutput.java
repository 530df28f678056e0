package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * The end of a tile of products: what is added to the sums and done to them, and where they go. The
 * kernel has the arguments {@code out}, {@code residual} and {@code slope}.
 *
 * @param residual whether a tensor of the output's shape is added before the epilogue
 */
record TileOutput(Epilogue epilogue, boolean residual) {

  /**
   * Writes a tile. A pixel's vectors are stored side by side, the last one first: browsers that
   * make one wide vector of two neighbours ask for that.
   *
   * @param column the tile's first column, in bytes
   * @param columns how many there are
   * @param out the tile's place in each pixel
   * @param sums of each four columns, of each pixel
   */
  void write(KernelWriter w, Local column, int columns, List<Local> out, List<List<Local>> sums) {
    int vectors = KernelWriter.vectors(columns);
    for (int v = 0; v < vectors; v++) {
      finish(w, column, v, lanes(columns, v), out, sums.get(v));
    }
    for (int i = 0; i < out.size(); i++) {
      for (int v = vectors - 1; v >= 0; v--) {
        Local sum = sums.get(v).get(i);
        w.store(out.get(i), v * KernelWriter.VECTOR, sum, lanes(columns, v));
      }
    }
  }

  private static int lanes(int columns, int vector) {
    return Math.min(KernelWriter.LANES, columns - vector * KernelWriter.LANES);
  }

  /** Adds the residual to the sums of four columns, and does what the epilogue says. */
  private void finish(
      KernelWriter w, Local column, int vector, int lanes, List<Local> out, List<Local> sums) {
    FunctionBuilder f = w.f;
    Local at = w.counter("output_at");
    int offset = vector * KernelWriter.VECTOR;
    Local slope = null;
    if (epilogue == Epilogue.PRELU) {
      slope = w.temporary("slope_of_columns");
      w.sum(w.argument("slope"), column).set(at);
      w.load(at, offset);
      f.set(slope);
    }
    for (int i = 0; i < sums.size(); i++) {
      Local sum = sums.get(i);
      if (residual) {
        f.get(out.get(i)).get(w.argument("out")).op(Opcode.I32_SUB).get(w.argument("residual"));
        f.op(Opcode.I32_ADD).set(at);
        f.get(sum);
        w.load(at, offset, lanes);
        f.op(Opcode.F32X4_ADD).set(sum);
      }
      epilogue.apply(w, sum, slope);
    }
  }
}

package dev.ocellus.wasm.kernel;

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
   * Writes four columns of some pixels.
   *
   * @param column the tile's first column, in bytes
   * @param vector which four of the tile's columns
   * @param lanes how many of them there are, 1 to 4
   * @param out the tile's place in each pixel
   * @param sums of each pixel
   */
  void write(
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
    for (int i = 0; i < sums.size(); i++) {
      w.store(out.get(i), offset, sums.get(i), lanes);
    }
  }
}

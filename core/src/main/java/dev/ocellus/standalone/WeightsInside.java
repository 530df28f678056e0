package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.DataSegment;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.List;
import java.util.function.Consumer;

/** Constants in the module itself: those that its program reads, without gaps. */
record WeightsInside(Parts parts) implements Weights {

  @Override
  public int besideBytes() {
    return 0;
  }

  @Override
  public Consumer<FunctionBuilder> addTo(ModuleBuilder module) {
    List<Piece> pieces = Piece.of(parts.constants(), parts.preparations());
    DataSegment weights = module.passiveData("weights", packed(pieces));
    Function spread = module.function("spread", WeightsInside::spread);
    return f -> copy(f, weights, pieces, spread);
  }

  private byte[] packed(List<Piece> pieces) {
    byte[] all = Weights.image(parts);
    byte[] packed = new byte[pieces.stream().mapToInt(Piece::bytes).sum()];
    int at = 0;
    for (Piece piece : pieces) {
      for (int row = 0; row < piece.rows(); row++) {
        int from = piece.address() + row * piece.stride() - MemoryLayout.CONSTANTS;
        System.arraycopy(all, from, packed, at, piece.rowBytes());
        at += piece.rowBytes();
      }
    }
    return packed;
  }

  private static void copy(
      FunctionBuilder f, DataSegment weights, List<Piece> pieces, Function spread) {
    int from = 0;
    for (Piece piece : pieces) {
      f.i32(piece.packedAddress()).i32(from).i32(piece.bytes()).memoryInit(weights);
      from += piece.bytes();
      if (piece.stride() > piece.rowBytes()) {
        f.i32(piece.address()).i32(piece.packedAddress());
        f.i32(piece.rowBytes()).i32(piece.stride()).i32(piece.rows()).call(spread);
      }
    }
    f.dataDrop(weights);
  }

  /**
   * {@code spread(to, from, row_bytes, stride, rows)}: moves rows apart, from the end of their
   * place to its beginning, with zeros behind each. No row is written to before it is moved.
   */
  private static void spread(FunctionBuilder f) {
    Local to = f.parameter("to", I32);
    Local from = f.parameter("from", I32);
    Local row = f.parameter("row_bytes", I32);
    Local stride = f.parameter("stride", I32);
    Local rows = f.parameter("rows", I32);
    f.loop(
        "row",
        next -> {
          f.get(to).get(from).get(row).op(Opcode.MEMORY_COPY);
          f.get(to).get(row).op(Opcode.I32_ADD).i32(0);
          f.get(stride).get(row).op(Opcode.I32_SUB).op(Opcode.MEMORY_FILL);
          f.get(to).get(stride).op(Opcode.I32_ADD).set(to);
          f.get(from).get(row).op(Opcode.I32_ADD).set(from);
          f.get(rows).i32(1).op(Opcode.I32_SUB).tee(rows).brIf(next);
        });
  }
}

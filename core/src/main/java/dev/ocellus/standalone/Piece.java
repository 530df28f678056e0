package dev.ocellus.standalone;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.PackColumns;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Preparation;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the constants as it stands in a file: rows one after another, without the zeros that
 * follow each in memory.
 *
 * @param address of the first row in memory
 * @param rows at least 1
 * @param rowBytes what a row has of the file
 * @param stride bytes from a row in memory to the next
 */
record Piece(int address, int rows, int rowBytes, int stride) {
  private static final int BLOCK = Convolution.COLUMNS * Float.BYTES;

  private static Piece whole(int address, int bytes) {
    return new Piece(address, 1, bytes, bytes);
  }

  int bytes() {
    return rows * rowBytes;
  }

  /** Where the rows stand before they are moved apart: at the end of their place. */
  int packedAddress() {
    return address + rows * (stride - rowBytes);
  }

  /** The pieces of these constants; the last block of packed columns is often filled with zeros. */
  static List<Piece> of(List<MemoryLayout.Place> constants, List<Preparation> preparations) {
    List<Piece> pieces = new ArrayList<>();
    for (MemoryLayout.Place place : constants) {
      Call packing = packing(place, preparations);
      int columns = packing == null ? 0 : packing.argument("columns", 0);
      if (columns % Convolution.COLUMNS == 0) {
        pieces.add(whole(place.address(), place.bytes()));
      } else {
        addPacked(place, packing.argument("k", 0), columns, pieces);
      }
    }
    return pieces;
  }

  /** What packs a constant, or null. */
  private static Call packing(MemoryLayout.Place place, List<Preparation> preparations) {
    for (Preparation preparation : preparations) {
      for (Call call : preparation.calls()) {
        if (call.kernel() instanceof PackColumns kernel
            && !call.inWork()[kernel.arguments().indexOf("out")]
            && call.argument("out", 0) == place.address()) {
          return call;
        }
      }
    }
    return null;
  }

  /** Whole blocks, the columns of the last one, and the word behind them. */
  private static void addPacked(MemoryLayout.Place place, int k, int columns, List<Piece> pieces) {
    int wholeBytes = (columns / Convolution.COLUMNS) * k * BLOCK;
    int last = place.address() + wholeBytes;
    if (wholeBytes > 0) {
      pieces.add(whole(place.address(), wholeBytes));
    }
    pieces.add(new Piece(last, k, (columns % Convolution.COLUMNS) * Float.BYTES, BLOCK));
    pieces.add(whole(last + k * BLOCK, Integer.BYTES));
  }
}

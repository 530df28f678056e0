package dev.ocellus.compile;

import dev.ocellus.plan.Slot;
import java.util.ArrayList;
import java.util.List;

/** A program being made: where slots are, room to work in, and the calls so far. */
final class Target {
  private static final int FLOAT = 4;
  private static final int ALIGNMENT = 64;

  private final Constants constants;
  private final int arenaBytes;
  private final List<Call> calls = new ArrayList<>();
  private int scratch;
  private int mostScratch;

  Target(Constants constants, int arenaSize) {
    this.constants = constants;
    this.arenaBytes = Math.multiplyExact(arenaSize, FLOAT);
  }

  /** The model's constants, for layouts of their own. */
  Constants constants() {
    return constants;
  }

  /** Where a slot's elements are. */
  Address address(Slot slot) {
    return slot.constant() == null
        ? Address.work(slot.offset() * FLOAT)
        : constants.raw(slot.constant());
  }

  /** Where a vector is, followed by zeros up to whole blocks of columns. */
  Address blocks(Slot vector) {
    if (vector.constant() != null) {
      return constants.blocks(vector.constant());
    }
    int size = vector.shape().size();
    return paddedRows(vector, 1, size, Constants.wholeBlocks(size));
  }

  /** A matrix [rows, length] whose rows are padded with zeros to a multiple of {@code lanes}. */
  Address rows(Slot matrix, int rows, int length, int lanes) {
    int padded = (length + lanes - 1) / lanes * lanes;
    if (padded == length) {
      return address(matrix);
    }
    return matrix.constant() == null
        ? paddedRows(matrix, rows, length, padded)
        : constants.paddedRows(matrix.constant(), rows, length, padded);
  }

  private Address paddedRows(Slot matrix, int rows, int length, int padded) {
    Address to = scratch(Math.multiplyExact(rows, padded));
    add(Constants.padRows(address(matrix), to, rows, length, padded));
    return to;
  }

  /** A matrix [k, columns], or [columns, k] if {@code transposed}, packed for convolution. */
  Address columns(Slot matrix, int k, int columns, boolean transposed) {
    if (matrix.constant() != null) {
      return constants.columns(matrix.constant(), k, columns, transposed);
    }
    Address packed =
        scratch(Math.addExact(Math.multiplyExact(Constants.wholeBlocks(columns), k), 1));
    add(
        Constants.packColumns(
            address(matrix), constants.ones(columns), packed, k, columns, transposed));
    return packed;
  }

  /** Room for floats that are not needed after this step. */
  Address scratch(int floats) {
    Address place = Address.work(Math.addExact(arenaBytes, scratch));
    int bytes = Math.multiplyExact(floats, FLOAT);
    scratch = Math.addExact(scratch, Math.addExact(bytes, ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
    mostScratch = Math.max(mostScratch, scratch);
    return place;
  }

  void add(Call call) {
    calls.add(call);
  }

  /** The next step may use the scratch space anew. */
  void endStep() {
    scratch = 0;
  }

  List<Call> calls() {
    return calls;
  }

  int workBytes() {
    return Math.addExact(arenaBytes, mostScratch);
  }
}

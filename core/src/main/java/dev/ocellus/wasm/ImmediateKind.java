package dev.ocellus.wasm;

/** What stands behind an opcode ("Instructions"). */
enum ImmediateKind {
  NONE,
  I32,
  I64,
  F32,
  V128,
  BLOCK_TYPE,
  LABEL,
  LABELS,
  FUNCTION,
  LOCAL,
  GLOBAL,
  MEMARG,
  MEMARG_LANE,
  LANE,
  LANES,
  /** The index of the only memory, a zero. */
  MEMORY(1),
  /** The same for target and source. */
  MEMORIES(2),
  /** A passive data segment. */
  DATA,
  /** A passive data segment, and the index of the only memory. */
  DATA_MEMORY,
  /** A zero that means nothing yet. */
  RESERVED(1);

  private final int zeros;

  ImmediateKind() {
    this(0);
  }

  ImmediateKind(int zeros) {
    this.zeros = zeros;
  }

  /** How many zero bytes are written for what has nothing to choose. */
  int zeros() {
    return zeros;
  }

  /** Whether the opcode alone says everything. */
  boolean fixed() {
    return this == NONE || zeros > 0;
  }

  boolean needsMemory() {
    return this == MEMARG
        || this == MEMARG_LANE
        || this == MEMORY
        || this == MEMORIES
        || this == DATA_MEMORY;
  }
}

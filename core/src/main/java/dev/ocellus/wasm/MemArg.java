package dev.ocellus.wasm;

/**
 * Where an instruction finds its bytes, counted from the address on the stack ("Memory
 * Instructions").
 *
 * @param offset bytes added to the address, not negative
 * @param alignment what the address is promised to be a multiple of, a power of two in bytes; 0 for
 *     the width of the access
 */
public record MemArg(int offset, int alignment) {
  /** At the address itself. */
  public static final MemArg HERE = at(0);

  public MemArg {
    if (offset < 0) {
      throw new WasmException("a memory offset of " + offset + "; expected 0 or more");
    }
    if (alignment < 0 || (alignment & (alignment - 1)) != 0) {
      throw new WasmException("an alignment of " + alignment + "; expected a power of two or 0");
    }
  }

  /** This many bytes after the address, which is a multiple of the access' width. */
  public static MemArg at(int offset) {
    return new MemArg(offset, 0);
  }
}

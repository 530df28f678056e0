package dev.ocellus.wasm;

/**
 * The byte before the codes of a group of instructions ("Numeric Instructions", "Vector
 * Instructions").
 */
enum Prefix {
  NO(-1),
  BULK(0xFC),
  SIMD(0xFD),
  ATOMIC(0xFE);

  private final int code;

  Prefix(int code) {
    this.code = code;
  }

  void encode(ByteWriter out, int opcode) {
    if (this == NO) {
      out.u8(opcode);
    } else {
      out.u8(code);
      out.u32(opcode);
    }
  }
}

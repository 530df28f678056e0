package dev.ocellus.wasm;

/** An opcode and what stands behind it. */
record Instruction(Opcode opcode, Immediate immediate) {
  void encode(ByteWriter out, TypeTable types) {
    opcode.encode(out);
    immediate.encode(out, types);
  }

  /** A line of the text format, without indentation. */
  String text() {
    String operands = immediate.text();
    return operands.isEmpty() ? opcode.text() : opcode.text() + " " + operands;
  }
}

package dev.ocellus.wasm;

import java.util.Set;

/** An opcode and what stands behind it. */
record Instruction(Opcode opcode, Immediate immediate) {
  private static final Set<Opcode> PUSHING =
      Set.of(Opcode.LOCAL_GET, Opcode.LOCAL_TEE, Opcode.GLOBAL_GET, Opcode.SELECT);

  void encode(ByteWriter out, TypeTable types) {
    opcode.encode(out);
    immediate.encode(out, types);
  }

  /** How it stands in the text format. */
  String text() {
    String operands = immediate.text();
    return operands.isEmpty() ? opcode.text() : opcode.text() + " " + operands;
  }

  /** Whether it leaves nothing for the next instruction, as far as its opcode tells. */
  boolean endsStatement() {
    return opcode.type() == null ? !PUSHING.contains(opcode) : opcode.type().results().isEmpty();
  }
}

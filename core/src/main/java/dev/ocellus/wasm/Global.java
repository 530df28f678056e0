package dev.ocellus.wasm;

/**
 * A global variable; {@link ModuleBuilder} makes them.
 *
 * @param bits the first value: an i32, or the bits of an f32
 */
public record Global(int index, String name, ValueType type, boolean mutable, int bits) {
  Instruction initial() {
    return type == ValueType.F32
        ? new Instruction(Opcode.F32_CONST, new Immediate.F32(bits))
        : new Instruction(Opcode.I32_CONST, new Immediate.I32(bits));
  }
}

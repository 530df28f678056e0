package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;

/** Pixels taken two at a time, and lists of numbers that go with them. */
final class PixelPairs {
  /** Pixels of a pair. */
  static final int PIXELS = 2;

  private PixelPairs() {}

  /**
   * Leaves the address of a pair's pixel on the stack; where there is no second one, the first is
   * both.
   *
   * @param i 0 or 1
   * @param bytes from a pixel to the next
   */
  static FunctionBuilder pixel(KernelWriter w, Local pair, int i, Local from, Local bytes) {
    Local number = w.counter("pixel_number");
    w.times(pair, PIXELS).i32(i).op(Opcode.I32_ADD).set(number);
    if (i > 0) {
      Local last = w.counter("last_pixel_number");
      w.f.get(w.argument("pixels")).i32(1).op(Opcode.I32_SUB).set(last);
      w.least(number, last).set(number);
    }
    return w.times(number, bytes).get(from).op(Opcode.I32_ADD);
  }

  /**
   * Leaves the address of a pair's list on the stack: a word, and one for each channel.
   *
   * @param pixelBytes as many as the channels have
   */
  static FunctionBuilder list(KernelWriter w, Local pair, Local lists, Local pixelBytes) {
    w.f.get(pixelBytes).i32(KernelWriter.FLOAT).op(Opcode.I32_ADD);
    return w.f.get(pair).op(Opcode.I32_MUL).get(lists).op(Opcode.I32_ADD);
  }
}

package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Fills memory with zeros. A unit is {@code chunk} bytes. */
public record Zeros() implements GeneratedKernel {
  private static final List<String> ARGUMENTS = List.of("out", "bytes", "chunk");

  @Override
  public String name() {
    return "zeros";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local chunk = w.argument("chunk");
    Local offset = w.i32("offset");
    Local left = w.i32("bytes_left");
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, chunk).set(offset);
          f.get(w.argument("bytes")).get(offset).op(Opcode.I32_SUB).set(left);
          w.sum(w.argument("out"), offset).i32(0);
          w.least(left, chunk).op(Opcode.MEMORY_FILL);
        });
  }
}

package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** {@code out = (out + x) / 2}. A unit is a float. */
public record Average() implements GeneratedKernel {
  @Override
  public String name() {
    return "average";
  }

  @Override
  public List<String> arguments() {
    return List.of("x", "out");
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local at = w.i32("at");
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, KernelWriter.FLOAT).set(at);
          w.sum(w.argument("out"), at);
          w.sum(w.argument("out"), at).memory(Opcode.F32_LOAD);
          w.sum(w.argument("x"), at).memory(Opcode.F32_LOAD);
          f.op(Opcode.F32_ADD).f32(0.5f).op(Opcode.F32_MUL).memory(Opcode.F32_STORE);
        });
  }
}

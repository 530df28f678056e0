package dev.ocellus.wasm.kernel;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Whether some floats are not finite: a word that is 1 where one is, else 0. There is one unit. */
public record Nonfinite() implements GeneratedKernel {
  private static final List<String> ARGUMENTS =
      List.of(
          "x", "bytes", // of whole vectors
          "out");

  @Override
  public String name() {
    return "nonfinite";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local at = w.i32("at");
    Local sum = w.v128("sum");
    f.f32x4(0).set(sum);
    w.alongVectors(
        at,
        w.argument("bytes"),
        () -> {
          w.sum(w.argument("x"), at).memory(Opcode.V128_LOAD, new MemArg(0, KernelWriter.FLOAT));
          f.f32x4(0).op(Opcode.F32X4_MUL).get(sum).op(Opcode.F32X4_ADD).set(sum);
        });
    f.get(w.argument("out")).get(sum).get(sum).op(Opcode.F32X4_NE).op(Opcode.V128_ANY_TRUE);
    f.memory(Opcode.I32_STORE, MemArg.at(0));
  }
}

package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Makes opaque RGBA pixels of RGB pixels. A unit is a pixel. */
public record ExpandRgb() implements GeneratedKernel {
  private static final int RGB = 3;
  private static final int RGBA = 4;
  private static final int OPAQUE = 0xFF000000;

  @Override
  public String name() {
    return "expand_rgb";
  }

  @Override
  public List<String> arguments() {
    return List.of("x", "out");
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local x = w.i32("x_at");
    Local out = w.i32("out_at");
    w.times(w.from, RGB).get(w.argument("x")).op(Opcode.I32_ADD).set(x);
    w.times(w.from, RGBA).get(w.argument("out")).op(Opcode.I32_ADD).set(out);
    w.countTo(
        w.from,
        w.to,
        () -> {
          f.get(out);
          f.get(x).memory(Opcode.I32_LOAD16_U, new MemArg(0, 1));
          f.get(x).memory(Opcode.I32_LOAD8_U, MemArg.at(2)).i32(16).op(Opcode.I32_SHL);
          f.op(Opcode.I32_OR).i32(OPAQUE).op(Opcode.I32_OR);
          f.memory(Opcode.I32_STORE, new MemArg(0, 1));
          w.add(x, RGB);
          w.add(out, RGBA);
        });
  }
}

package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Writes each element several times in a row. A unit is an element of the input. */
public record RepeatChannels() implements GeneratedKernel {
  @Override
  public String name() {
    return "repeat_channels";
  }

  @Override
  public List<String> arguments() {
    return List.of("x", "out", "times");
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local at = w.i32("at");
    Local out = w.i32("out_at");
    Local left = w.i32("left");
    f.get(w.argument("out"));
    w.times(w.from, w.argument("times")).i32(2).op(Opcode.I32_SHL).op(Opcode.I32_ADD).set(out);
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, KernelWriter.FLOAT).get(w.argument("x")).op(Opcode.I32_ADD).set(at);
          f.get(w.argument("times")).set(left);
          w.countDown(
              left,
              () -> {
                f.get(out).get(at).memory(Opcode.I32_LOAD).memory(Opcode.I32_STORE);
                w.add(out, KernelWriter.FLOAT);
              });
        });
  }
}

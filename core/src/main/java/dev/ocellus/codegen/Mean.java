package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * The mean over the middle one of three axes, {@code [outer, reduced, run]} to {@code [outer,
 * run]}; summed up in float64, as in plain Java. A unit is {@code chunk} bytes of a run.
 */
public record Mean() implements GeneratedKernel {
  private static final List<String> ARGUMENTS =
      List.of(
          "x", "out", "reduced", // how many elements a mean is of
          "run", // bytes
          "chunk"); // bytes

  @Override
  public String name() {
    return "mean";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local run = w.argument("run");
    Local chunk = w.argument("chunk");
    Local chunks = w.i32("chunks");
    Local count = w.v128("count");
    Local outer = w.i32("outer");
    Local offset = w.i32("offset");
    Local bytes = w.i32("bytes");
    Local x = w.i32("x_at");
    Local out = w.i32("out_at");
    Local at = w.i32("at");
    w.parts(run, chunk).set(chunks);
    f.get(w.argument("reduced")).op(Opcode.I32X4_SPLAT).op(Opcode.F64X2_CONVERT_LOW_I32X4_S);
    f.set(count);
    w.countTo(
        w.from,
        w.to,
        () -> {
          f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).get(run).op(Opcode.I32_MUL).set(outer);
          f.get(w.from).get(chunks).op(Opcode.I32_REM_U).get(chunk).op(Opcode.I32_MUL).set(offset);
          f.get(run).get(offset).op(Opcode.I32_SUB).set(bytes);
          w.least(bytes, chunk).set(bytes);
          w.sum(w.argument("out"), outer).get(offset).op(Opcode.I32_ADD).set(out);
          w.times(outer, w.argument("reduced")).get(w.argument("x")).op(Opcode.I32_ADD);
          f.get(offset).op(Opcode.I32_ADD).set(x);
          w.alongRun(at, bytes, lanes -> means(w, x, out, at, count, lanes));
        });
  }

  private static void means(KernelWriter w, Local x, Local out, Local at, Local count, int lanes) {
    FunctionBuilder f = w.f;
    Local value = w.temporary("value");
    Local low = w.temporary("low");
    Local high = w.temporary("high");
    Local pointer = w.counter("pointer");
    Local left = w.counter("left");
    f.f32x4(0).tee(low).set(high);
    w.sum(x, at).set(pointer);
    f.get(w.argument("reduced")).set(left);
    w.countDown(
        left,
        () -> {
          w.load(pointer, 0, lanes);
          f.set(value);
          f.get(low).get(value).op(Opcode.F64X2_PROMOTE_LOW_F32X4).op(Opcode.F64X2_ADD).set(low);
          f.get(high);
          Lanes.highPairs(f.get(value).get(value)).op(Opcode.F64X2_PROMOTE_LOW_F32X4);
          f.op(Opcode.F64X2_ADD).set(high);
          w.add(pointer, w.argument("run"));
        });
    f.get(low).get(count).op(Opcode.F64X2_DIV).op(Opcode.F32X4_DEMOTE_F64X2_ZERO);
    f.get(high).get(count).op(Opcode.F64X2_DIV).op(Opcode.F32X4_DEMOTE_F64X2_ZERO);
    Lanes.lowPairs(f).set(value);
    w.sum(out, at).set(pointer);
    w.store(pointer, 0, value, lanes);
  }
}

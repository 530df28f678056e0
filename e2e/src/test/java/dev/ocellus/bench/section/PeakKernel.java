package dev.ocellus.bench.section;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import dev.ocellus.wasm.ValueType;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code kernel(n)}: multiplies and adds 128-bit vectors in registers, nothing else. Twelve sums
 * that do not wait for each other keep the units busy, and fit with their two factors into the
 * sixteen registers of x86-64.
 */
final class PeakKernel {
  private static final int SUMS = 12;
  private static final int UNROLLED = 8;

  /** Floating-point operations of one repetition. */
  static final double OPERATIONS = 2.0 * 4 * SUMS * UNROLLED;

  private PeakKernel() {}

  static byte[] module() {
    ModuleBuilder module = new ModuleBuilder("peak");
    module.export(module.function("kernel", PeakKernel::body));
    return WasmWriter.write(module.build());
  }

  private static void body(FunctionBuilder f) {
    Local n = f.parameter("n", ValueType.I32);
    f.result(ValueType.F32);
    Local x = f.local("x", ValueType.V128);
    Local y = f.local("y", ValueType.V128);
    List<Local> sums = new ArrayList<>();
    for (int i = 0; i < SUMS; i++) {
      sums.add(f.local("sum" + i, ValueType.V128));
    }
    f.f32x4(0.5f).set(x).f32x4(1e-3f).set(y);
    f.loop(
        "again",
        again -> {
          for (int i = 0; i < UNROLLED; i++) {
            for (Local sum : sums) {
              f.get(x).get(y).get(sum).op(Opcode.F32X4_RELAXED_MADD).set(sum);
            }
          }
          f.get(n).i32(1).op(Opcode.I32_SUB).tee(n).brIf(again);
        });
    f.get(x);
    for (Local sum : sums) {
      f.get(sum).op(Opcode.F32X4_ADD);
    }
    f.lane(Opcode.F32X4_EXTRACT_LANE, 0);
  }
}

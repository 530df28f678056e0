package dev.ocellus.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import dev.ocellus.wasm.ValueType;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SpeedProbeTest {
  private static final int NAMES_SECTION = 0;

  @Test
  void the_module_is_a_loop_of_independent_multiplications_and_additions() {
    ModuleBuilder module = new ModuleBuilder("probe");
    module.export(module.function("run", SpeedProbeTest::run));
    byte[] bytes = WasmWriter.write(module.build());

    assertThat(SpeedProbe.MODULE).isEqualTo(text(bytes, withoutNames(bytes)));
  }

  /** Each sum becomes its half and one, which stays between one and two however long it runs. */
  private static void run(FunctionBuilder f) {
    Local times = f.parameter("times", ValueType.I32);
    f.result(ValueType.F32);
    Local half = f.local("half", ValueType.V128);
    Local one = f.local("one", ValueType.V128);
    f.f32(0.5f).op(Opcode.F32X4_SPLAT).set(half);
    f.f32(1).op(Opcode.F32X4_SPLAT).set(one);
    List<Local> sums = new ArrayList<>();
    for (int i = 0; i < SpeedProbe.SUMS; i++) {
      Local sum = f.local("sum" + i, ValueType.V128);
      f.f32(1 + i / 16f).op(Opcode.F32X4_SPLAT).set(sum);
      sums.add(sum);
    }
    f.loop(
        "next",
        next -> {
          for (Local sum : sums) {
            f.get(sum).get(half).op(Opcode.F32X4_MUL).get(one).op(Opcode.F32X4_ADD).set(sum);
          }
          f.get(times).i32(1).op(Opcode.I32_SUB).tee(times).brIf(next);
        });
    f.get(sums.get(0));
    for (Local sum : sums.subList(1, sums.size())) {
      f.get(sum).op(Opcode.F32X4_ADD);
    }
    f.lane(Opcode.F32X4_EXTRACT_LANE, 0);
  }

  private static int withoutNames(byte[] bytes) {
    int at = 8;
    while (bytes[at] != NAMES_SECTION) {
      int size = 0;
      int shift = 0;
      do {
        size |= (bytes[++at] & 127) << shift;
        shift += 7;
      } while (bytes[at] < 0);
      at += 1 + size;
    }
    return at;
  }

  private static String text(byte[] bytes, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> Integer.toString(bytes[i] & 255))
        .collect(Collectors.joining(","));
  }
}

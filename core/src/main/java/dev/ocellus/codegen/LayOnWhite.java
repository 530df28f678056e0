package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Lays RGBA pixels on white, in place: {@code (value * alpha + 255 * (255 - alpha) + 127) / 255}. A
 * unit is {@link #PIXELS} pixels; the last one may have fewer.
 */
public record LayOnWhite() implements GeneratedKernel {
  /** Pixels of a unit. */
  public static final int PIXELS = 1 << 14;

  private static final int PIXEL = 4;
  private static final int OPAQUE = 0xFF000000;

  @Override
  public String name() {
    return "lay_on_white";
  }

  @Override
  public List<String> arguments() {
    return List.of("pixels", "count");
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local at = w.i32("at");
    Local end = w.i32("end");
    Local fourBefore = w.i32("four_before");
    Local last = w.i32("last");
    Local channels = w.v128("channels");
    Local alpha = w.v128("alpha");
    f.get(w.argument("pixels"));
    w.times(w.argument("count"), PIXEL).op(Opcode.I32_ADD).set(last);
    w.times(w.from, PIXELS * PIXEL).get(w.argument("pixels")).op(Opcode.I32_ADD).set(at);
    w.times(w.to, PIXELS * PIXEL).get(w.argument("pixels")).op(Opcode.I32_ADD).set(end);
    w.least(end, last).set(end);
    f.get(end).i32(4 * PIXEL - 1).op(Opcode.I32_SUB).set(fourBefore);
    w.whileBelow(
        at,
        fourBefore,
        () -> {
          f.get(at).memory(Opcode.V128_LOAD, new MemArg(0, PIXEL));
          f.i32x4(OPAQUE, OPAQUE, OPAQUE, OPAQUE).op(Opcode.V128_AND);
          f.i32x4(OPAQUE, OPAQUE, OPAQUE, OPAQUE).op(Opcode.I32X4_EQ).op(Opcode.I32X4_ALL_TRUE);
          f.op(Opcode.I32_EQZ);
          w.ifThen(
              () -> {
                for (int i = 0; i < 4; i++) {
                  pixel(w, at, i * PIXEL, channels, alpha);
                }
              });
          w.add(at, 4 * PIXEL);
        });
    w.whileBelow(
        at,
        end,
        () -> {
          pixel(w, at, 0, channels, alpha);
          w.add(at, PIXEL);
        });
  }

  private static void pixel(KernelWriter w, Local at, int offset, Local channels, Local alpha) {
    FunctionBuilder f = w.f;
    f.get(at).memory(Opcode.V128_LOAD32_ZERO, MemArg.at(offset));
    f.op(Opcode.I16X8_EXTEND_LOW_I8X16_U).op(Opcode.I32X4_EXTEND_LOW_I16X8_U).tee(channels);
    f.lane(Opcode.I32X4_EXTRACT_LANE, 3).op(Opcode.I32X4_SPLAT).set(alpha);
    f.get(at);
    f.get(channels).get(alpha).op(Opcode.I32X4_MUL);
    f.i32x4(255, 255, 255, 255).get(alpha).op(Opcode.I32X4_SUB);
    f.i32x4(255, 255, 255, 255).op(Opcode.I32X4_MUL).op(Opcode.I32X4_ADD);
    f.i32x4(127, 127, 127, 127).op(Opcode.I32X4_ADD);
    // What is divided by 255 is less than 2^16, for which this is exact.
    f.i32x4(0x8081, 0x8081, 0x8081, 0x8081).op(Opcode.I32X4_MUL).i32(23);
    f.op(Opcode.I32X4_SHR_U).i32(255).lane(Opcode.I32X4_REPLACE_LANE, 3).tee(channels);
    f.get(channels).op(Opcode.I16X8_NARROW_I32X4_U).tee(channels).get(channels);
    f.op(Opcode.I8X16_NARROW_I16X8_U).memoryLane(Opcode.V128_STORE32_LANE, MemArg.at(offset), 0);
  }
}

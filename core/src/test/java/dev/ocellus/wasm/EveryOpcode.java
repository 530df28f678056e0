package dev.ocellus.wasm;

import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A module with each instruction of the table at least once, its immediates at their extremes. */
final class EveryOpcode {
  private static final Map<ImmediateKind, BiConsumer<FunctionBuilder, Opcode>> WRITERS =
      Map.of(
          ImmediateKind.NONE, FunctionBuilder::op,
          ImmediateKind.MEMORY, FunctionBuilder::op,
          ImmediateKind.MEMORIES, FunctionBuilder::op,
          ImmediateKind.RESERVED, FunctionBuilder::op,
          ImmediateKind.I32, (f, opcode) -> f.i32(Integer.MIN_VALUE),
          ImmediateKind.MEMARG, (f, opcode) -> f.memory(opcode, MemArg.at(Integer.MAX_VALUE)),
          ImmediateKind.MEMARG_LANE,
              (f, opcode) -> f.memoryLane(opcode, MemArg.at(1000), opcode.lanes() - 1),
          ImmediateKind.LANE, (f, opcode) -> f.lane(opcode, opcode.lanes() - 1),
          ImmediateKind.LANES,
              (f, opcode) -> f.shuffle(IntStream.range(0, 16).map(i -> 31 - i).toArray()));

  private EveryOpcode() {}

  static WasmModule module() {
    ModuleBuilder module = withoutGlobals();
    Global counter = module.i32Global("counter", true, -1);
    Global factor = module.f32Global("factor", false, 0.1f);
    module.data(65_530, new byte[] {0, 127, -128, -1, '"', '\\'});
    module.export(module.function("variables", f -> variables(f, counter, factor)));
    module.export(counter);
    module.export(factor);
    return module.build();
  }

  /** GraalWasm needs JDK 21 to read what globals and data begin with; this has neither. */
  static ModuleBuilder withoutGlobals() {
    ModuleBuilder module = new ModuleBuilder("every");
    Callee imported = module.importFunction("env", "log", "log", FunctionType.of("if:"));
    module.importMemory("env", "memory", new Limits(1, 65_536, true));
    for (Opcode opcode : Opcode.values()) {
      if (opcode.type() != null && WRITERS.containsKey(opcode.immediate())) {
        module.export(module.function(opcode.text(), f -> alone(f, opcode)));
      }
    }
    DataSegment segment = module.passiveData("segment", new byte[] {1, 2, 3});
    module.export(module.function("bulk", f -> bulk(f, segment)));
    module.export(module.function("constants", EveryOpcode::constants));
    module.export(module.function("control", f -> control(f, imported)));
    module.export(module.function("dead", EveryOpcode::dead));
    module.exportMemory("memory");
    return module;
  }

  private static void alone(FunctionBuilder f, Opcode opcode) {
    List<Local> parameters = new ArrayList<>();
    for (ValueType type : opcode.type().parameters()) {
      parameters.add(f.parameter("p" + parameters.size(), type));
    }
    opcode.type().results().forEach(f::result);
    parameters.forEach(f::get);
    WRITERS.get(opcode.immediate()).accept(f, opcode);
  }

  private static void bulk(FunctionBuilder f, DataSegment segment) {
    f.i32(0).i32(1).i32(segment.size() - 1).memoryInit(segment).dataDrop(segment);
  }

  private static void constants(FunctionBuilder f) {
    for (int bits = 1; bits != 0; bits <<= 1) {
      f.i32(bits).drop().i32(bits - 1).drop().i32(-bits).drop();
      f.i64((long) bits << 31).drop().i64(-((long) bits << 31) - 1).drop();
    }
    for (float value :
        new float[] {0, -0f, 0.1f, 1.5f, -6, Float.MIN_VALUE, Float.MAX_VALUE, 16_777_216}) {
      f.f32(value).drop().f32x4(value).drop();
    }
    for (int nan : new int[] {0x7FC00000, 0xFFC00000, 0x7F800001, 0x7FFFFFFF}) {
      f.f32(Float.intBitsToFloat(nan)).drop();
    }
    f.f32(Float.POSITIVE_INFINITY).drop().f32(Float.NEGATIVE_INFINITY).drop();
    f.i32x4(1, -1, Integer.MIN_VALUE, 0x01234567).drop();
  }

  private static void variables(FunctionBuilder f, Global counter, Global factor) {
    Local x = f.parameter("x", F32);
    f.result(F32);
    f.result(I32);
    Local a = f.local("a", I32);
    Local b = f.local("b", I32);
    Local c = f.local("c", F32);
    f.i32(1).tee(a).set(b).get(x).set(c);
    f.get(a).set(counter).get(factor).get(c).get(b).select().get(counter);
  }

  private static void control(FunctionBuilder f, Callee imported) {
    Local x = f.parameter("x", I32);
    f.result(I32);
    f.block(
        "outer",
        outer ->
            f.block(
                "inner",
                inner -> {
                  f.get(x).brTable(List.of(outer, inner, outer), inner);
                }));
    f.get(x).f32(1).call(imported).op(Opcode.NOP);
    f.get(x).ifThen("no", no -> f.get(x).brIf(no).br(no));
    f.get(x);
    f.loop("pairs", FunctionType.of("i:if"), pairs -> f.i32(-1).op(Opcode.I32_ADD).f32(2));
    f.drop().get(x);
    f.ifElse("either", FunctionType.of("i:i"), then -> f.ret(), otherwise -> f.drop().get(x));
  }

  private static void dead(FunctionBuilder f) {
    f.result(F32);
    f.block(
        "never",
        FunctionType.leaving(F32),
        never -> {
          f.unreachable().select().drop().op(Opcode.F32_ADD).br(never).op(Opcode.I32_ADD).drop();
        });
  }
}

package dev.ocellus.wasm;

import static dev.ocellus.wasm.Opcode.F32X4_ADD;
import static dev.ocellus.wasm.Opcode.F32X4_EXTRACT_LANE;
import static dev.ocellus.wasm.Opcode.F32_ADD;
import static dev.ocellus.wasm.Opcode.I32_ADD;
import static dev.ocellus.wasm.Opcode.I32_ATOMIC_LOAD;
import static dev.ocellus.wasm.Opcode.LOCAL_GET;
import static dev.ocellus.wasm.Opcode.MEMORY_SIZE;
import static dev.ocellus.wasm.Opcode.SELECT;
import static dev.ocellus.wasm.Opcode.V128_LOAD;
import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FunctionBuilderTest {
  @Test
  void anOperandOfAnotherTypeIsNamedWithWhatWasExpected() {
    assertThat(error(f -> f.f32x4(0).i32(7).op(F32X4_ADD)))
        .isEqualTo(
            "function f, instruction 2 (f32x4.add): found i32, expected v128;"
                + " the block holds [v128 i32]");
  }

  @Test
  void aMissingOperandIsNamed() {
    assertThat(error(f -> f.i32(7).op(I32_ADD)))
        .isEqualTo(
            "function f, instruction 1 (i32.add): found nothing, expected i32;"
                + " the block holds []");
    assertThat(error(FunctionBuilder::drop))
        .isEqualTo(
            "function f, instruction 0 (drop): found nothing, expected any; the block holds []");
  }

  @Test
  void aBlockDoesNotReachTheOperandsBelowIt() {
    assertThat(error(f -> f.i32(1).i32(2).block("b", b -> f.op(I32_ADD))))
        .isEqualTo(
            "function f, instruction 3 (i32.add): found nothing, expected i32;"
                + " the block holds []");
  }

  @Test
  void aBlockLeavesItsResultsAndNothingElse() {
    assertThat(error(f -> f.block("b", FunctionType.of(":f"), b -> f.i32(1).f32(2))))
        .isEqualTo("function f, instruction 3 (end): $b leaves [i32 f32], expected [f32]");
    assertThat(error(f -> f.block("b", FunctionType.of(":f"), b -> f.i32(1))))
        .isEqualTo(
            "function f, instruction 2 (end): found i32, expected f32; the block holds [i32]");
    assertThat(error(f -> f.loop("b", b -> f.i32(1).br(b).i32(2))))
        .isEqualTo("function f, instruction 4 (end): $b leaves [i32] below its results");
  }

  @Test
  void aFunctionLeavesItsResults() {
    assertThat(error(f -> f.result(F32)))
        .isEqualTo("function f, instruction 0 (end): $f leaves [], expected [f32]");
    assertThat(
            error(
                f -> {
                  f.result(F32);
                  f.i32(1).ret();
                }))
        .isEqualTo(
            "function f, instruction 1 (return): found i32, expected f32; the block holds [i32]");
  }

  @Test
  void bothPartsOfAnIfLeaveTheSame() {
    FunctionType number = FunctionType.of(":f");
    assertThat(error(f -> f.i32(1).ifElse("i", number, i -> f.f32(1), i -> f.i32(1))))
        .isEqualTo(
            "function f, instruction 5 (end): found i32, expected f32; the block holds [i32]");
    assertThat(error(f -> f.i32(1).ifElse("i", number, i -> {}, i -> f.f32(1))))
        .isEqualTo("function f, instruction 2 (else): $i leaves [], expected [f32]");
  }

  @Test
  void aBranchTakesItsOperandsAlong() {
    assertThat(error(f -> f.block("b", FunctionType.of(":f"), b -> f.i32(1).br(b))))
        .isEqualTo(
            "function f, instruction 2 (br): found i32, expected f32; the block holds [i32]");
    assertThat(
            error(
                f ->
                    f.block(
                        "a",
                        a ->
                            f.block(
                                "b", FunctionType.of(":f"), b -> f.i32(0).brTable(List.of(a), b)))))
        .isEqualTo("function f, instruction 3 (br_table): labels $a and $b take other types along");
  }

  @Test
  void aBranchLeadsToAnOpenBlock() {
    AtomicReference<Label> kept = new AtomicReference<>();
    assertThat(error(f -> f.block("a", kept::set).loop("b", b -> f.br(kept.get()))))
        .isEqualTo("function f, instruction 3 (br): label $a is not open here; open: $f $b");
  }

  @Test
  void anInnerBlockHasANameOfItsOwn() {
    assertThat(error(f -> f.block("a", outer -> f.loop("a", inner -> {}))))
        .isEqualTo(
            "function f, instruction 1 (loop): label $a is open already;"
                + " inner blocks need other names");
  }

  @Test
  void selectChoosesBetweenTwoOfOneType() {
    assertThat(error(f -> f.i32(1).f32(2).i32(0).select()))
        .isEqualTo(
            "function f, instruction 3 (select): found i32, expected f32; the block holds [i32]");
  }

  @Test
  void anOpcodeThatNeedsMoreIsNotWrittenAlone() {
    for (Opcode opcode : List.of(LOCAL_GET, SELECT)) {
      assertThat(error(f -> f.op(opcode)))
          .isEqualTo(
              "function f, instruction 0 ("
                  + opcode.text()
                  + "): op is for opcodes that stand alone; there is a method for this one");
    }
    assertThat(error(f -> f.i32(0).memory(F32_ADD)))
        .isEqualTo(
            "function f, instruction 1 (f32.add): found an opcode with NONE, expected MEMARG");
  }

  @Test
  void memoryIsDeclaredBeforeItIsUsed() {
    WasmException thrown =
        catchThrowableOfType(
            WasmException.class,
            () -> new ModuleBuilder("m").function("f", f -> f.op(MEMORY_SIZE)));
    assertThat(thrown)
        .hasMessage(
            "function f, instruction 0 (memory.size): the module has no memory;"
                + " declare or import one first");
  }

  @Test
  void anAlignmentIsAtMostTheWidthAndExactlyThatForAtomics() {
    assertThat(error(f -> f.i32(0).memory(V128_LOAD, new MemArg(0, 32))))
        .isEqualTo(
            "function f, instruction 1 (v128.load): an alignment of 32, expected at most 16");
    assertThat(error(f -> f.i32(0).memory(I32_ATOMIC_LOAD, new MemArg(0, 2))))
        .isEqualTo("function f, instruction 1 (i32.atomic.load): an alignment of 2, expected 4");
    assertThat(error(f -> f.memory(V128_LOAD, new MemArg(0, 3))))
        .isEqualTo("an alignment of 3; expected a power of two or 0");
    assertThat(error(f -> f.memory(V128_LOAD, MemArg.at(-4))))
        .isEqualTo("a memory offset of -4; expected 0 or more");
  }

  @Test
  void aLaneIsOneOfThoseThereAre() {
    assertThat(error(f -> f.f32x4(0).lane(F32X4_EXTRACT_LANE, 4)))
        .isEqualTo("function f, instruction 1 (f32x4.extract_lane): found lane 4, expected 0 to 3");
    assertThat(error(f -> f.shuffle(0, 1)))
        .isEqualTo("function f, instruction 0 (i8x16.shuffle): found 2 lanes, expected 16");
    assertThat(error(f -> f.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 32)))
        .isEqualTo("function f, instruction 0 (i8x16.shuffle): found lane 32, expected 0 to 31");
  }

  @Test
  void parametersAndResultsComeFirst() {
    assertThat(error(f -> f.i32(1).drop().parameter("p", I32)))
        .isEqualTo(
            "function f, instruction 1 (drop): parameter $p comes after locals or instructions;"
                + " parameters and results come first");
    assertThat(
            error(
                f -> {
                  f.local("x", I32);
                  f.result(F32);
                }))
        .isEqualTo(
            "function f: result f32 comes after locals or instructions;"
                + " parameters and results come first");
  }

  @Test
  void aNameIsAnIdentifierAndGivenOnce() {
    assertThat(
            error(
                f -> {
                  f.local("x", I32);
                  f.local("x", F32);
                }))
        .isEqualTo("function f: local $x is already defined");
    assertThat(error(f -> f.local("two words", I32)))
        .isEqualTo(
            "function f: the local name \"two words\" is not an identifier;"
                + " letters, digits and !#$%&'*+-./:<=>?@^_`|~ are");
  }

  @Test
  void whatBelongsToAnotherFunctionOrModuleIsRefused() {
    ModuleBuilder other = new ModuleBuilder("other");
    Function elsewhere = other.function("elsewhere", f -> {});
    Global global = other.f32Global("g", true, 1);
    assertThat(error(f -> f.get(new Local(3, "x", I32))))
        .isEqualTo("function f, instruction 0 (local.get): local $x is another function's");
    assertThat(error(f -> f.call(elsewhere)))
        .isEqualTo("function f, instruction 0 (call): function $elsewhere is another module's");
    DataSegment segment = other.passiveData("far", new byte[1]);
    assertThat(error(f -> f.dataDrop(segment)))
        .isEqualTo("function f, instruction 0 (data.drop): data segment $far is another module's");
    assertThat(error(f -> f.get(global)))
        .isEqualTo("function f, instruction 0 (global.get): global $g is another module's");
  }

  @Test
  void aConstantIsNotSet() {
    ModuleBuilder module = new ModuleBuilder("m");
    Global constant = module.i32Global("c", false, 1);
    WasmException thrown =
        catchThrowableOfType(
            WasmException.class, () -> module.function("f", f -> f.i32(1).set(constant)));
    assertThat(thrown)
        .hasMessage("function f, instruction 1 (global.set): global $c is not mutable");
  }

  private static String error(Consumer<FunctionBuilder> body) {
    ModuleBuilder module = SampleModules.withMemory("m");
    return catchThrowableOfType(WasmException.class, () -> module.function("f", body)).getMessage();
  }
}

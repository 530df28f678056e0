package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.function.Consumer;

/**
 * Constants in a file beside the module, as they stand in memory. The host copies them there; the
 * module compares their checksum with that of the file it was written with.
 */
record WeightsBeside(Parts parts) implements Weights {
  private static final int SEED = 1;
  private static final int ROTATION = 5;

  /** 2^32 divided by the golden ratio: odd, and its bits are spread evenly. */
  private static final int FACTOR = 0x9E3779B9;

  @Override
  public int besideBytes() {
    return parts.constantsEnd() - MemoryLayout.CONSTANTS;
  }

  @Override
  public Consumer<FunctionBuilder> addTo(ModuleBuilder module) {
    module.export(number(module, "weights_ptr", MemoryLayout.CONSTANTS));
    module.export(number(module, "weights_len", besideBytes()));
    Function sum = module.function("checksum", this::checksum);
    int expected = checksum(Weights.image(parts));
    return f -> {
      f.call(sum).i32(expected).op(Opcode.I32_NE);
      f.ifThen("others", others -> f.ret());
    };
  }

  private static Function number(ModuleBuilder module, String name, int value) {
    return module.function(
        name,
        f -> {
          f.result(I32);
          f.i32(value);
        });
  }

  private static int checksum(byte[] bytes) {
    int sum = SEED;
    for (int i = 0; i < bytes.length; i += Integer.BYTES) {
      sum = (Integer.rotateLeft(sum, ROTATION) ^ Words.get(bytes, i)) * FACTOR;
    }
    return sum;
  }

  /** {@code checksum() -> sum} of the bytes in memory. */
  private void checksum(FunctionBuilder f) {
    f.result(I32);
    Local at = f.local("at", I32);
    Local sum = f.local("sum", I32);
    f.i32(MemoryLayout.CONSTANTS).set(at);
    f.i32(SEED).set(sum);
    f.loop(
        "word",
        next -> {
          f.get(sum).i32(ROTATION).op(Opcode.I32_ROTL).get(at).memory(Opcode.I32_LOAD);
          f.op(Opcode.I32_XOR).i32(FACTOR).op(Opcode.I32_MUL).set(sum);
          f.get(at).i32(Integer.BYTES).op(Opcode.I32_ADD).tee(at);
          f.i32(parts.constantsEnd()).op(Opcode.I32_LT_S).brIf(next);
        });
    f.get(sum);
  }
}

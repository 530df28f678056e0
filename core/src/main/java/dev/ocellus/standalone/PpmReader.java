package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;

/**
 * The functions by which a program reads a picture as PPM (P6, 8 bits a channel). They end the
 * program where standard input is anything else.
 *
 * @param begin {@code begin_picture() -> 1}, or 0 where there are no more pictures
 * @param side {@code read_side() -> pixels}, from 1 to {@link Status#MOST_SIDE}; first the width,
 *     then the height
 * @param depth {@code read_depth()}: reads the rest of the header
 * @param pixels {@code read_pixels(from, to)}: reads them into memory, at least one byte
 */
record PpmReader(Function begin, Function side, Function depth, Function pixels) {
  private static final int MOST_VALUE = 255;
  private static final int NO_NUMBER = -1;
  private static final int TOO_LARGE = Status.MOST_SIDE + 1;

  /**
   * Adds them to a module.
   *
   * @param wrong what is said of other input
   * @param longSide what is said of a picture with too long a side
   */
  static PpmReader addTo(
      ModuleBuilder module, Streams streams, Texts.Text wrong, Texts.Text longSide) {
    Writer writer = new Writer(streams, wrong, longSide);
    Function number = module.function("read_number", writer::number);
    return new PpmReader(
        module.function("begin_picture", writer::begin),
        module.function("read_side", f -> writer.side(f, number)),
        module.function("read_depth", f -> writer.depth(f, number)),
        module.function("read_pixels", writer::pixels));
  }

  /** The functions being written. */
  private record Writer(Streams streams, Texts.Text wrong, Texts.Text longSide) {

    private FunctionBuilder nextByte(FunctionBuilder f, Local c) {
      return f.call(streams.readByte()).tee(c);
    }

    void begin(FunctionBuilder f) {
      f.result(I32);
      Local c = f.local("c", I32);
      f.loop(
          "between",
          between -> {
            nextByte(f, c).i32(0).op(Opcode.I32_LT_S);
            f.ifThen("over", over -> f.i32(0).ret());
            f.get(c).i32(' ').op(Opcode.I32_LE_S).brIf(between);
          });
      f.get(c).i32('P').op(Opcode.I32_NE);
      streams.failIf(f, wrong);
      nextByte(f, c).i32('6').op(Opcode.I32_NE);
      streams.failIf(f, wrong);
      nextByte(f, c).i32(' ').op(Opcode.I32_GT_U);
      streams.failIf(f, wrong);
      f.i32(1);
    }

    /**
     * {@code read_number() -> number}, after white space and comments and with a byte of white
     * space behind it, which is read too; -1 where there is none, and 65536 for anything larger.
     */
    void number(FunctionBuilder f) {
      f.result(I32);
      Local c = f.local("c", I32);
      Local value = f.local("value", I32);
      f.loop(
          "skip",
          skip -> {
            nextByte(f, c).i32('#').op(Opcode.I32_EQ);
            f.ifThen("comment", comment -> skipLine(f, c));
            f.get(c).i32(' ').op(Opcode.I32_LE_U).brIf(skip);
          });
      f.get(c).i32('0').op(Opcode.I32_SUB).i32(10).op(Opcode.I32_GE_U);
      f.ifThen("other", other -> f.i32(NO_NUMBER).ret());
      f.loop(
          "digit",
          digit -> {
            f.get(value).i32(10).op(Opcode.I32_MUL).get(c).op(Opcode.I32_ADD).i32('0');
            f.op(Opcode.I32_SUB).tee(value).i32(TOO_LARGE).op(Opcode.I32_GT_S);
            f.ifThen("large", large -> f.i32(TOO_LARGE).set(value));
            nextByte(f, c).i32('0').op(Opcode.I32_SUB).i32(10).op(Opcode.I32_LT_U).brIf(digit);
          });
      f.i32(NO_NUMBER).get(value).get(c).i32(' ').op(Opcode.I32_GT_U).select();
    }

    private void skipLine(FunctionBuilder f, Local c) {
      f.loop(
          "line",
          line -> {
            nextByte(f, c).i32('\n').op(Opcode.I32_NE);
            f.get(c).i32(0).op(Opcode.I32_GE_S).op(Opcode.I32_AND).brIf(line);
          });
    }

    void side(FunctionBuilder f, Function number) {
      f.result(I32);
      Local side = f.local("side", I32);
      f.call(number).tee(side).i32(1).op(Opcode.I32_LT_S);
      streams.failIf(f, wrong);
      f.get(side).i32(Status.MOST_SIDE).op(Opcode.I32_GT_S);
      streams.failIf(f, longSide);
      f.get(side);
    }

    void depth(FunctionBuilder f, Function number) {
      f.call(number).i32(MOST_VALUE).op(Opcode.I32_NE);
      streams.failIf(f, wrong);
    }

    void pixels(FunctionBuilder f) {
      Local at = f.parameter("from", I32);
      Local to = f.parameter("to", I32);
      Local c = f.local("c", I32);
      f.loop(
          "byte",
          next -> {
            nextByte(f, c).i32(0).op(Opcode.I32_LT_S);
            streams.failIf(f, wrong);
            f.get(at).get(c).memory(Opcode.I32_STORE8);
            f.get(at).i32(1).op(Opcode.I32_ADD).tee(at).get(to).op(Opcode.I32_LT_S).brIf(next);
          });
    }
  }
}

package dev.ocellus.standalone;

import static dev.ocellus.standalone.FixedWord.load;
import static dev.ocellus.standalone.FixedWord.store;
import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Callee;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;

/**
 * The functions by which a program reads standard input and writes standard output, both through
 * buffers at fixed places.
 *
 * @param readByte {@code read_byte() -> byte}; -1 at the end. Where standard input cannot be read
 *     the program ends
 * @param put {@code put(byte)}
 * @param putText {@code put_text(from, to)}: bytes in memory
 * @param putNumber {@code put_number(value, digits)}: with at least so many digits
 * @param putFraction {@code put_fraction(value)}: a number from 0 to 1, with six decimals
 * @param flush {@code flush(fd)}: writes what was put to that file, or ends the program
 * @param fail {@code fail(from, to)}: writes what was put to standard output and a text to standard
 *     error, and ends the program with 1
 */
record Streams(
    Function readByte,
    Function put,
    Function putText,
    Function putNumber,
    Function putFraction,
    Function flush,
    Function fail) {
  private static final int BUFFER = 1 << 14;

  /**
   * Words behind the buffers: what was read and is unread, what is unwritten, a vector, a count.
   */
  private static final int WORDS = 8 * Integer.BYTES;

  private static final int MILLION = 1_000_000;
  private static final int DECIMALS = 6;

  /** Where the buffers and the words about them are. */
  record Places(int in, int out, int words) {
    static Places in(MemoryLayout layout) {
      return new Places(layout.reserve(BUFFER), layout.reserve(BUFFER), layout.reserve(WORDS));
    }

    int at() {
      return words;
    }

    int end() {
      return words + 4;
    }

    int filled() {
      return words + 8;
    }

    int vector() {
      return words + 12;
    }

    int count() {
      return words + 20;
    }
  }

  /**
   * Adds them to a module.
   *
   * @param unreadable what is said where standard input cannot be read
   */
  static Streams addTo(ModuleBuilder module, Wasi wasi, Places places, Texts.Text unreadable) {
    Function flush = module.function("flush", f -> flush(f, wasi, places));
    Function put = module.function("put", f -> put(f, flush, places));
    Function putText = module.function("put_text", f -> putText(f, put));
    Function fail = module.function("fail", f -> fail(f, wasi, putText, flush));
    Function readByte =
        module.function("read_byte", f -> readByte(f, wasi, places, fail, unreadable));
    Function putNumber = module.function("put_number", f -> putNumber(f, put));
    Function putFraction = module.function("put_fraction", f -> putFraction(f, put, putNumber));
    return new Streams(readByte, put, putText, putNumber, putFraction, flush, fail);
  }

  /** Ends the program with a text if the number on the stack is not zero. */
  void failIf(FunctionBuilder f, Texts.Text text) {
    f.ifThen("failed", failed -> text.push(f).call(fail));
  }

  private static void readByte(
      FunctionBuilder f, Wasi wasi, Places places, Function fail, Texts.Text unreadable) {
    f.result(I32);
    Local at = f.local("at", I32);
    load(f, places.at()).set(at);
    f.get(at);
    load(f, places.end()).op(Opcode.I32_EQ);
    f.ifThen(
        "empty",
        empty -> {
          store(f, places.vector(), () -> f.i32(places.in()));
          store(f, places.vector() + 4, () -> f.i32(BUFFER));
          store(f, places.at(), () -> f.i32(0));
          transfer(f, wasi, wasi.read(), () -> f.i32(Wasi.STDIN), places.vector(), places.end());
          f.ifThen("failed", failed -> unreadable.push(f).call(fail));
          load(f, places.end()).op(Opcode.I32_EQZ);
          f.ifThen("over", over -> f.i32(-1).ret());
          f.i32(0).set(at);
        });
    store(f, places.at(), () -> f.get(at).i32(1).op(Opcode.I32_ADD));
    f.get(at).memory(Opcode.I32_LOAD8_U, MemArg.at(places.in()));
  }

  /**
   * Reads or writes some bytes, as soon as the file has or takes any. Leaves an error, or 0.
   *
   * @param file leaves the file's number
   * @param count where the number of bytes is to be
   */
  private static void transfer(
      FunctionBuilder f, Wasi wasi, Callee call, Runnable file, int vector, int count) {
    Local error = f.local("error", I32);
    f.loop(
        "again",
        again -> {
          store(f, count, () -> f.i32(0));
          file.run();
          f.i32(vector).i32(1).i32(count).call(call);
          f.tee(error).i32(Wasi.AGAIN).op(Opcode.I32_EQ);
          f.ifThen("not_yet", notYet -> f.call(wasi.pause()).drop().br(again));
        });
    f.get(error);
  }

  private static void flush(FunctionBuilder f, Wasi wasi, Places places) {
    Local file = f.parameter("file", I32);
    Local at = f.local("at", I32);
    f.block(
        "written",
        written ->
            f.loop(
                "more",
                more -> {
                  load(f, places.filled()).get(at).op(Opcode.I32_LE_S).brIf(written);
                  store(f, places.vector(), () -> f.i32(places.out()).get(at).op(Opcode.I32_ADD));
                  store(
                      f,
                      places.vector() + 4,
                      () -> load(f, places.filled()).get(at).op(Opcode.I32_SUB));
                  transfer(
                      f, wasi, wasi.write(), () -> f.get(file), places.vector(), places.count());
                  load(f, places.count()).op(Opcode.I32_EQZ).op(Opcode.I32_OR);
                  f.ifThen("closed", closed -> f.i32(1).call(wasi.exit()).unreachable());
                  f.get(at);
                  load(f, places.count()).op(Opcode.I32_ADD).set(at).br(more);
                }));
    store(f, places.filled(), () -> f.i32(0));
  }

  private static void fail(FunctionBuilder f, Wasi wasi, Function putText, Function flush) {
    Local from = f.parameter("from", I32);
    Local to = f.parameter("to", I32);
    f.i32(Wasi.STDOUT).call(flush);
    f.get(from).get(to).call(putText).i32(Wasi.STDERR).call(flush);
    f.i32(1).call(wasi.exit()).unreachable();
  }

  private static void put(FunctionBuilder f, Function flush, Places places) {
    Local value = f.parameter("value", I32);
    load(f, places.filled()).i32(BUFFER).op(Opcode.I32_EQ);
    f.ifThen("full", full -> f.i32(Wasi.STDOUT).call(flush));
    load(f, places.filled()).get(value).memory(Opcode.I32_STORE8, MemArg.at(places.out()));
    store(f, places.filled(), () -> load(f, places.filled()).i32(1).op(Opcode.I32_ADD));
  }

  private static void putText(FunctionBuilder f, Function put) {
    Local from = f.parameter("from", I32);
    Local to = f.parameter("to", I32);
    f.block(
        "end",
        end ->
            f.loop(
                "next",
                next -> {
                  f.get(from).get(to).op(Opcode.I32_GE_S).brIf(end);
                  f.get(from).memory(Opcode.I32_LOAD8_U).call(put);
                  f.get(from).i32(1).op(Opcode.I32_ADD).set(from).br(next);
                }));
  }

  /** Puts the digits from the first; the greatest power of ten that is needed is found before. */
  private static void putNumber(FunctionBuilder f, Function put) {
    Local value = f.parameter("value", I32);
    Local digits = f.parameter("digits", I32);
    Local power = f.local("power", I32);
    f.i32(1).set(power);
    f.loop(
        "larger",
        larger -> {
          f.get(digits).i32(1).op(Opcode.I32_SUB).tee(digits).i32(0).op(Opcode.I32_GT_S);
          f.get(value).get(power).op(Opcode.I32_DIV_U).i32(10).op(Opcode.I32_GE_U);
          f.op(Opcode.I32_OR);
          f.ifThen("grow", grow -> f.get(power).i32(10).op(Opcode.I32_MUL).set(power).br(larger));
        });
    f.loop(
        "digit",
        digit -> {
          f.get(value).get(power).op(Opcode.I32_DIV_U).i32(10).op(Opcode.I32_REM_U);
          f.i32('0').op(Opcode.I32_ADD).call(put);
          f.get(power).i32(10).op(Opcode.I32_DIV_U).tee(power).brIf(digit);
        });
  }

  private static void putFraction(FunctionBuilder f, Function put, Function putNumber) {
    Local value = f.parameter("value", F32);
    Local millionths = f.local("millionths", I32);
    f.get(value).f32(MILLION).op(Opcode.F32_MUL).f32(0.5f).op(Opcode.F32_ADD);
    f.op(Opcode.I32_TRUNC_SAT_F32_U).set(millionths);
    f.get(millionths).i32(MILLION).op(Opcode.I32_DIV_U).i32(1).call(putNumber);
    f.i32('.').call(put);
    f.get(millionths).i32(MILLION).op(Opcode.I32_REM_U).i32(DECIMALS).call(putNumber);
  }
}

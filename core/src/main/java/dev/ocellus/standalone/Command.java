package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.I64;

import dev.ocellus.codegen.TopK;
import dev.ocellus.text.JsonText;
import dev.ocellus.wasm.DataSegment;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Label;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Writes {@code _start}, a program that reads pictures as PPM (P6, 8 bits a channel) one after
 * another from standard input, and writes a line of JSON for each. Its exit code is 0, or 1 where
 * the input is anything else.
 */
final class Command {
  private static final int TOP = 5;
  private static final int RGB = 3;
  private static final int MOST = 255;
  private static final int NO_NUMBER = -1;

  private final ModuleBuilder module;
  private final Wasi wasi;
  private final Texts texts = new Texts();
  private final int firstLabel;
  private final int widthIs = texts.add("{\"width\":");
  private final int heightIs = texts.add(",\"height\":");
  private final int classesAre = texts.add(",\"classes\":[");
  private final int indexIs = texts.add("{\"index\":");
  private final int labelIs = texts.add(",\"label\":");
  private final int probabilityIs = texts.add(",\"probability\":");
  private final int end = texts.add("]}\n");
  private final int wrong =
      texts.add("standard input is no PPM (P6) of 8 bits a channel, or is cut off\n");
  private final int tooLarge = texts.add("the picture is too large for the memory there is\n");
  private final int textsAt;
  private final int labelStarts;
  private final int labels;
  private Streams streams;

  /** Reserves what it needs; nothing is added to the module yet. */
  Command(ModuleBuilder module, MemoryLayout layout, Wasi wasi, List<String> labels) {
    this.module = module;
    this.wasi = wasi;
    this.labels = labels.size();
    firstLabel = tooLarge + 1;
    for (String label : labels) {
      StringBuilder quoted = new StringBuilder();
      JsonText.quote(quoted, label);
      texts.add(Description.ascii(quoted));
    }
    textsAt = layout.reserve(Math.max(1, texts.size()));
    labelStarts = layout.reserve((labels.size() + 1) * Integer.BYTES);
  }

  /**
   * Adds and exports the program.
   *
   * @param initialize is called first
   * @param infer {@code infer(picture, width, height, out, length, channels) -> count}
   */
  void addTo(Streams streams, Heap heap, Function initialize, Function infer) {
    this.streams = streams;
    DataSegment text = module.passiveData("texts", texts.bytes());
    DataSegment starts = module.passiveData("label_starts", labelStarts());
    Function fail = module.function("fail", this::fail);
    Function number = module.function("read_number", this::readNumber);
    Function pixels = module.function("read_pixels", f -> readPixels(f, fail));
    Function tell = module.function("tell", this::tell);
    module.export(
        module.function(
            "_start",
            f -> {
              f.call(initialize);
              copy(f, text, textsAt);
              copy(f, starts, labelStarts);
              new Start(f, heap, fail).write(number, pixels, infer, tell);
            }));
  }

  private static void copy(FunctionBuilder f, DataSegment segment, int to) {
    f.i32(to).i32(0).i32(segment.size()).memoryInit(segment).dataDrop(segment);
  }

  private byte[] labelStarts() {
    byte[] bytes = new byte[(labels + 1) * Integer.BYTES];
    for (int i = 0; i <= labels; i++) {
      Words.put(bytes, i * Integer.BYTES, textsAt + texts.start(firstLabel + i));
    }
    return bytes;
  }

  private void say(FunctionBuilder f, int text) {
    f.i32(textsAt + texts.start(text)).i32(textsAt + texts.end(text)).call(streams.putText());
  }

  /** {@code fail(from, to)}: says a text and ends the program. */
  private void fail(FunctionBuilder f) {
    Local from = f.parameter("from", I32);
    Local to = f.parameter("to", I32);
    f.i32(Wasi.STDOUT).call(streams.flush());
    f.get(from).get(to).call(streams.putText()).i32(Wasi.STDERR).call(streams.flush());
    f.i32(1).call(wasi.exit()).unreachable();
  }

  /** Fails with a text if the number on the stack is not zero. */
  private void failIf(FunctionBuilder f, Function fail, int text) {
    f.ifThen(
        "failed",
        failed -> {
          f.i32(textsAt + texts.start(text)).i32(textsAt + texts.end(text)).call(fail);
        });
  }

  /** {@code read_number() -> number}, after white space and comments; -1 where there is none. */
  private void readNumber(FunctionBuilder f) {
    f.result(I32);
    Local c = f.local("c", I32);
    Local value = f.local("value", I32);
    f.loop(
        "skip",
        skip -> {
          f.call(streams.readByte()).tee(c).i32('#').op(Opcode.I32_EQ);
          f.ifThen("comment", comment -> skipLine(f, c));
          f.get(c).i32(-1).op(Opcode.I32_EQ);
          f.ifThen("over", over -> f.i32(NO_NUMBER).ret());
          f.get(c).i32(' ').op(Opcode.I32_LE_S).brIf(skip);
        });
    f.get(c).i32('0').op(Opcode.I32_SUB).i32(10).op(Opcode.I32_GE_U);
    f.ifThen("other", other -> f.i32(NO_NUMBER).ret());
    f.loop(
        "digit",
        digit -> {
          f.get(value).i32(10).op(Opcode.I32_MUL).get(c).op(Opcode.I32_ADD).i32('0');
          f.op(Opcode.I32_SUB).tee(value).i32(Status.MOST_SIDE).op(Opcode.I32_GT_S);
          f.ifThen("large", large -> f.i32(NO_NUMBER).ret());
          f.call(streams.readByte()).tee(c).i32('0').op(Opcode.I32_SUB);
          f.i32(10).op(Opcode.I32_LT_U).brIf(digit);
        });
    f.get(value);
  }

  private void skipLine(FunctionBuilder f, Local c) {
    f.loop(
        "line",
        line -> {
          f.call(streams.readByte()).tee(c).i32('\n').op(Opcode.I32_NE);
          f.get(c).i32(-1).op(Opcode.I32_NE).op(Opcode.I32_AND).brIf(line);
        });
  }

  /** {@code read_pixels(at, end)}: fills memory. */
  private void readPixels(FunctionBuilder f, Function fail) {
    Local at = f.parameter("at", I32);
    Local to = f.parameter("end", I32);
    Local c = f.local("c", I32);
    f.loop(
        "byte",
        next -> {
          f.call(streams.readByte()).tee(c).i32(-1).op(Opcode.I32_EQ);
          failIf(f, fail, wrong);
          f.get(at).get(c).memory(Opcode.I32_STORE8);
          f.get(at).i32(1).op(Opcode.I32_ADD).tee(at).get(to).op(Opcode.I32_LT_S).brIf(next);
        });
  }

  /** {@code tell(width, height, entries, count)}: a line of JSON. */
  private void tell(FunctionBuilder f) {
    Local width = f.parameter("width", I32);
    Local height = f.parameter("height", I32);
    Local entry = f.parameter("entry", I32);
    Local left = f.parameter("left", I32);
    say(f, widthIs);
    f.get(width).i32(1).call(streams.putNumber());
    say(f, heightIs);
    f.get(height).i32(1).call(streams.putNumber());
    say(f, classesAre);
    f.loop(
        "class",
        next -> {
          tellClass(f, entry);
          f.get(entry).i32(TopK.ENTRY).op(Opcode.I32_ADD).set(entry);
          f.get(left).i32(1).op(Opcode.I32_SUB).tee(left);
          f.ifThen("more", more -> f.i32(',').call(streams.put()).br(next));
        });
    say(f, end);
  }

  private void tellClass(FunctionBuilder f, Local entry) {
    say(f, indexIs);
    f.get(entry).memory(Opcode.I32_LOAD).i32(1).call(streams.putNumber());
    if (labels > 0) {
      say(f, labelIs);
      for (int side = 0; side < 2; side++) {
        f.get(entry).memory(Opcode.I32_LOAD).i32(Integer.BYTES).op(Opcode.I32_MUL);
        f.memory(Opcode.I32_LOAD, MemArg.at(labelStarts + side * Integer.BYTES));
      }
      f.call(streams.putText());
    }
    say(f, probabilityIs);
    f.get(entry).memory(Opcode.F32_LOAD, MemArg.at(Integer.BYTES)).call(streams.putFraction());
    f.i32('}').call(streams.put());
  }

  /** The function {@code _start} being written. */
  private final class Start {
    private final FunctionBuilder f;
    private final Heap heap;
    private final Function fail;
    private final Local c;
    private final Local width;
    private final Local height;
    private final Local bytes;
    private final Local picture;
    private final Local out;
    private final Local count;

    Start(FunctionBuilder f, Heap heap, Function fail) {
      this.f = f;
      this.heap = heap;
      this.fail = fail;
      c = f.local("c", I32);
      width = f.local("width", I32);
      height = f.local("height", I32);
      bytes = f.local("bytes", I64);
      picture = f.local("picture", I32);
      out = f.local("out", I32);
      count = f.local("count", I32);
    }

    void write(Function number, Function pixels, Function infer, Function tell) {
      f.i32(TOP * TopK.ENTRY).call(heap.alloc()).tee(out).op(Opcode.I32_EQZ);
      failIf(f, fail, tooLarge);
      f.block(
          "over",
          over ->
              f.loop(
                  "picture",
                  next -> {
                    readHeader(number, over);
                    allocate();
                    f.get(picture).get(picture).get(bytes).op(Opcode.I32_WRAP_I64);
                    f.op(Opcode.I32_ADD).call(pixels);
                    f.get(picture).get(width).get(height).get(out).i32(TOP * TopK.ENTRY).i32(RGB);
                    f.call(infer).tee(count).i32(0).op(Opcode.I32_LT_S);
                    failIf(f, fail, tooLarge);
                    f.get(picture).get(bytes).op(Opcode.I32_WRAP_I64).call(heap.dealloc()).drop();
                    f.get(width).get(height).get(out).get(count).call(tell);
                    f.i32(Wasi.STDOUT).call(streams.flush()).br(next);
                  }));
    }

    private void readHeader(Function number, Label over) {
      f.loop(
          "between",
          between -> {
            f.call(streams.readByte()).tee(c).i32(-1).op(Opcode.I32_EQ).brIf(over);
            f.get(c).i32(' ').op(Opcode.I32_LE_S).brIf(between);
          });
      f.get(c).i32('P').op(Opcode.I32_NE);
      failIf(f, fail, wrong);
      f.call(streams.readByte()).i32('6').op(Opcode.I32_NE);
      failIf(f, fail, wrong);
      for (Local side : List.of(width, height)) {
        f.call(number).tee(side).i32(1).op(Opcode.I32_LT_S);
        failIf(f, fail, wrong);
      }
      f.call(number).i32(MOST).op(Opcode.I32_NE);
      failIf(f, fail, wrong);
    }

    private void allocate() {
      f.get(width).op(Opcode.I64_EXTEND_I32_U).get(height).op(Opcode.I64_EXTEND_I32_U);
      f.op(Opcode.I64_MUL).i64(RGB).op(Opcode.I64_MUL).tee(bytes);
      f.i64(Integer.MAX_VALUE).op(Opcode.I64_GT_S);
      failIf(f, fail, tooLarge);
      f.get(bytes).op(Opcode.I32_WRAP_I64).call(heap.alloc()).tee(picture).op(Opcode.I32_EQZ);
      failIf(f, fail, tooLarge);
    }
  }
}

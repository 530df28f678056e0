package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.I64;

import dev.ocellus.codegen.TopK;
import dev.ocellus.wasm.DataSegment;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Writes {@code _start}, a program that reads pictures as PPM one after another from standard
 * input, and writes a line of JSON for each. Its exit code is 0, or 1 where that is not possible.
 */
final class Command {
  private static final int TOP = 5;
  private static final int RGB = 3;

  private final Texts texts = new Texts();
  private final Texts.Text unreadable = texts.add("standard input cannot be read\n");
  private final Texts.Text wrong =
      texts.add("standard input is no PPM (P6) of 8 bits a channel, or is cut off\n");
  private final Texts.Text longSide =
      texts.add(
          "the width or the height of the picture is more than " + Status.MOST_SIDE + " pixels\n");
  private final Texts.Text tooLarge =
      texts.add("the picture is too large for the memory there is\n");
  private final ResultLine line;
  private final Streams.Places places;

  /** Reserves what it needs. */
  Command(MemoryLayout layout, List<String> labels) {
    line = new ResultLine(texts, layout, labels);
    texts.reserve(layout);
    places = Streams.Places.in(layout);
  }

  /**
   * Adds and exports the program.
   *
   * @param initialize is called first
   * @param infer {@code infer(picture, width, height, out, length, channels) -> count}
   */
  void addTo(ModuleBuilder module, Wasi wasi, Heap heap, Function initialize, Function infer) {
    DataSegment text = module.passiveData("texts", texts.bytes());
    DataSegment labels = module.passiveData("labels", line.tableBytes());
    Streams streams = Streams.addTo(module, wasi, places, unreadable);
    PpmReader ppm = PpmReader.addTo(module, streams, wrong, longSide);
    Function result = line.addTo(module, streams);
    module.export(
        module.function(
            "_start",
            f -> {
              f.call(initialize);
              copy(f, text, texts.address());
              copy(f, labels, line.table());
              new Start(f, heap, streams).write(ppm, infer, result);
            }));
  }

  private static void copy(FunctionBuilder f, DataSegment segment, int to) {
    f.i32(to).i32(0).i32(segment.size()).memoryInit(segment).dataDrop(segment);
  }

  /** The function {@code _start} being written. */
  private final class Start {
    private final FunctionBuilder f;
    private final Heap heap;
    private final Streams streams;
    private final Local width;
    private final Local height;
    private final Local bytes;
    private final Local picture;
    private final Local out;
    private final Local count;

    Start(FunctionBuilder f, Heap heap, Streams streams) {
      this.f = f;
      this.heap = heap;
      this.streams = streams;
      width = f.local("width", I32);
      height = f.local("height", I32);
      bytes = f.local("bytes", I64);
      picture = f.local("picture", I32);
      out = f.local("out", I32);
      count = f.local("count", I32);
    }

    void write(PpmReader ppm, Function infer, Function result) {
      f.i32(TOP * TopK.ENTRY).call(heap.alloc()).tee(out).op(Opcode.I32_EQZ);
      streams.failIf(f, tooLarge);
      f.block(
          "over",
          over ->
              f.loop(
                  "picture",
                  next -> {
                    f.call(ppm.begin()).op(Opcode.I32_EQZ).brIf(over);
                    f.call(ppm.side()).set(width).call(ppm.side()).set(height).call(ppm.depth());
                    allocate();
                    f.get(picture).get(picture).get(bytes).op(Opcode.I32_WRAP_I64);
                    f.op(Opcode.I32_ADD).call(ppm.pixels());
                    f.get(picture).get(width).get(height).get(out).i32(TOP * TopK.ENTRY).i32(RGB);
                    f.call(infer).tee(count).i32(0).op(Opcode.I32_LT_S);
                    streams.failIf(f, tooLarge);
                    f.get(picture).get(bytes).op(Opcode.I32_WRAP_I64).call(heap.dealloc()).drop();
                    f.get(width).get(height).get(out).get(count).call(result);
                    f.i32(Wasi.STDOUT).call(streams.flush()).br(next);
                  }));
    }

    private void allocate() {
      f.get(width).op(Opcode.I64_EXTEND_I32_U).get(height).op(Opcode.I64_EXTEND_I32_U);
      f.op(Opcode.I64_MUL).i64(RGB).op(Opcode.I64_MUL).tee(bytes);
      f.i64(Integer.MAX_VALUE).op(Opcode.I64_GT_S);
      streams.failIf(f, tooLarge);
      f.get(bytes).op(Opcode.I32_WRAP_I64).call(heap.alloc()).tee(picture).op(Opcode.I32_EQZ);
      streams.failIf(f, tooLarge);
    }
  }
}

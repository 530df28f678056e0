package dev.ocellus.standalone;

import static dev.ocellus.standalone.FixedWord.load;
import static dev.ocellus.standalone.FixedWord.store;
import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.I64;

import dev.ocellus.codegen.ResampleArea;
import dev.ocellus.codegen.TopK;
import dev.ocellus.result.Views;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Writes the functions that classify a picture. */
final class Inference {
  private static final int RGB = 3;
  private static final int RGBA = 4;

  private final ModuleBuilder module;
  private final Parts parts;
  private final Sampling sampling;
  private final Heap heap;
  private final Function compute;

  /**
   * Adds nothing to the module yet.
   *
   * @param heap of the module
   * @param compute {@code compute(control, program, module) -> status}, which runs a program
   */
  Inference(ModuleBuilder module, Parts parts, Heap heap, Function compute) {
    this.module = module;
    this.parts = parts;
    this.sampling = parts.sampling();
    this.heap = heap;
    this.compute = compute;
  }

  /**
   * Adds what classifies a picture.
   *
   * @return {@code infer(picture, width, height, out, length, channels) -> count}
   */
  Function addTo(Views views) {
    Function classify = PictureViews.addTo(module, parts, views, compute);
    return module.function("infer", f -> new Checked(f).write(classify));
  }

  /** Adds and exports {@code infer_from_ptrs}, for RGBA, and {@code infer_rgb_from_ptrs}. */
  void export(Function infer) {
    module.export(entry("infer_from_ptrs", infer, RGBA));
    module.export(entry("infer_rgb_from_ptrs", infer, RGB));
  }

  private Function entry(String name, Function infer, int channels) {
    return module.function(
        name,
        f -> {
          Local picture = f.parameter("image_ptr", I32);
          Local width = f.parameter("width", I32);
          Local height = f.parameter("height", I32);
          Local out = f.parameter("out_ptr", I32);
          Local length = f.parameter("out_len", I32);
          f.result(I32);
          f.get(picture).get(width).get(height).get(out).get(length).i32(channels).call(infer);
        });
  }

  /** {@code infer(picture, width, height, out, length, channels)}: checks, classifies and ranks. */
  private final class Checked {
    private final FunctionBuilder f;
    private final Local picture;
    private final Local width;
    private final Local height;
    private final Local out;
    private final Local length;
    private final Local channels;
    private final Local bytes;
    private final Local scratch;
    private final Local scratchBytes;
    private final Local most;

    Checked(FunctionBuilder f) {
      this.f = f;
      picture = f.parameter("picture", I32);
      width = f.parameter("width", I32);
      height = f.parameter("height", I32);
      out = f.parameter("out", I32);
      length = f.parameter("length", I32);
      channels = f.parameter("channels", I32);
      f.result(I32);
      bytes = f.local("bytes", I64);
      scratch = f.local("scratch", I32);
      scratchBytes = f.local("scratch_bytes", I32);
      most = f.local("most", I32);
    }

    void write(Function classify) {
      check();
      f.get(width).i32(ResampleArea.COLUMN_SUM).op(Opcode.I32_MUL).set(scratchBytes);
      f.get(channels).i32(RGB).op(Opcode.I32_EQ);
      f.ifThen("rgb", rgb -> addRoomForPixels());
      f.get(scratchBytes).call(heap.alloc()).tee(scratch).op(Opcode.I32_EQZ);
      refuse(Status.NO_MEMORY);
      f.get(channels).i32(RGB).op(Opcode.I32_EQ);
      f.ifThen("expand", expand -> expandPixels());
      f.get(picture).get(width).get(height).get(scratch).call(classify);
      rank();
      f.get(scratch).get(scratchBytes).call(heap.dealloc()).drop();
      f.get(most);
    }

    private void check() {
      load(f, MemoryLayout.READY).op(Opcode.I32_EQZ);
      refuse(Status.NOT_INITIALIZED);
      for (Local side : List.of(width, height)) {
        f.get(side).i32(1).op(Opcode.I32_SUB).i32(Status.MOST_SIDE).op(Opcode.I32_GE_U);
        refuse(Status.BAD_SIZE);
      }
      f.get(width).op(Opcode.I64_EXTEND_I32_U).get(height).op(Opcode.I64_EXTEND_I32_U);
      f.op(Opcode.I64_MUL).get(channels).op(Opcode.I64_EXTEND_I32_U).op(Opcode.I64_MUL);
      f.tee(bytes).i64(Integer.MAX_VALUE).op(Opcode.I64_GT_S);
      refuse(Status.BAD_PICTURE);
      f.get(picture).get(bytes).op(Opcode.I32_WRAP_I64).call(heap.holds()).op(Opcode.I32_EQZ);
      refuse(Status.BAD_PICTURE);
      f.get(length).i32(TopK.ENTRY).op(Opcode.I32_LT_S);
      refuse(Status.SMALL_OUTPUT);
      f.get(out).get(length).call(heap.holds()).op(Opcode.I32_EQZ);
      refuse(Status.BAD_OUTPUT);
    }

    /** Returns a status if the number on the stack is not zero. */
    private void refuse(Status status) {
      f.ifThen("refused", refused -> f.i32(status.code()).ret());
    }

    /** Room for RGBA; a picture of which that is too much is refused. */
    private void addRoomForPixels() {
      f.get(width).op(Opcode.I64_EXTEND_I32_U).get(height).op(Opcode.I64_EXTEND_I32_U);
      f.op(Opcode.I64_MUL).i64(RGBA).op(Opcode.I64_MUL);
      f.get(scratchBytes).op(Opcode.I64_EXTEND_I32_U).op(Opcode.I64_ADD).tee(bytes);
      f.i64(Integer.MAX_VALUE).op(Opcode.I64_GT_S);
      refuse(Status.NO_MEMORY);
      f.get(bytes).op(Opcode.I32_WRAP_I64).set(scratchBytes);
    }

    /** Makes RGBA behind the sums; that is the picture from now on. */
    private void expandPixels() {
      PlacedProgram expand = sampling.expand();
      store(f, expand.argument(0, "x"), () -> f.get(picture));
      f.get(scratch).get(width).i32(ResampleArea.COLUMN_SUM).op(Opcode.I32_MUL).op(Opcode.I32_ADD);
      f.set(picture);
      store(f, expand.argument(0, "out"), () -> f.get(picture));
      store(f, expand.units(0), () -> f.get(width).get(height).op(Opcode.I32_MUL));
      expand.run(f, compute);
    }

    private void rank() {
      f.get(length).i32(TopK.ENTRY).op(Opcode.I32_DIV_U).tee(most);
      f.i32(parts.classes()).get(most).i32(parts.classes()).op(Opcode.I32_LT_U).select();
      f.set(most);
      store(f, parts.rank().argument(0, "out"), () -> f.get(out));
      store(f, parts.rank().argument(0, "most"), () -> f.get(most));
      parts.rank().run(f, compute);
    }
  }
}

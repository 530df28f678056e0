package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.I64;

import dev.ocellus.codegen.LayOnWhite;
import dev.ocellus.codegen.TopK;
import dev.ocellus.result.Views;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
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
   * Prepares.
   *
   * @param compute runs a program
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
    Function inner = module.function("inner_weight", Inference::innerWeight);
    Function view = module.function("view", f -> view(f, inner));
    Function classify = module.function("classify", f -> classify(f, views, view));
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

  private void run(FunctionBuilder f, PlacedProgram program) {
    f.i32(0).i32(program.address()).i32(0).call(compute).drop();
  }

  /** Writes a word of a program; {@code value} leaves it on the stack. */
  private static void store(FunctionBuilder f, int address, Runnable value) {
    f.i32(0);
    value.run();
    f.memory(Opcode.I32_STORE, MemArg.at(address));
  }

  private static FunctionBuilder load(FunctionBuilder f, int address) {
    return f.i32(0).memory(Opcode.I32_LOAD, MemArg.at(address));
  }

  private int argument(int call, String name) {
    return sampling.resample().argument(call, name);
  }

  /** The weight, as bits, of source pixels that are neither the first nor the last of an area. */
  private static void innerWeight(FunctionBuilder f) {
    Local source = f.parameter("source", I32);
    Local target = f.parameter("target", I32);
    f.result(I32);
    f.get(target).op(Opcode.F32_CONVERT_I32_U).get(source).op(Opcode.F32_CONVERT_I32_U);
    f.op(Opcode.F32_DIV).f32(0).get(target).get(source).op(Opcode.I32_LE_U).select();
    f.op(Opcode.I32_REINTERPRET_F32);
  }

  /** {@code view(width, height, left, top)}: shows the model a part of a resized picture. */
  private void view(FunctionBuilder f, Function innerWeight) {
    Local width = f.parameter("width", I32);
    Local height = f.parameter("height", I32);
    Local left = f.parameter("left", I32);
    Local top = f.parameter("top", I32);
    Local row = f.local("row", I32);
    Local opaque = f.local("opaque", I32);
    axis(f, Sampling.COLUMNS, "column_inner", width, left, innerWeight);
    axis(f, Sampling.ROWS, "row_inner", height, top, innerWeight);
    store(
        f,
        argument(Sampling.AREA, "block"),
        () -> {
          f.i32(Sampling.BLOCK);
          load(f, argument(Sampling.COLUMNS, "source")).get(width).op(Opcode.I32_DIV_U);
          f.i32(2).op(Opcode.I32_ADD).op(Opcode.I32_DIV_U).i32(1).op(Opcode.I32_ADD);
        });
    run(f, sampling.resample());
    f.loop(
        "next_row",
        next -> {
          f.get(row).memory(Opcode.I32_LOAD, MemArg.at(sampling.opaque()));
          f.get(opaque).op(Opcode.I32_ADD).set(opaque);
          f.get(row).i32(Integer.BYTES).op(Opcode.I32_ADD).tee(row);
          f.i32(sampling.size() * Integer.BYTES).op(Opcode.I32_LT_U).brIf(next);
        });
    f.get(opaque).i32(sampling.size()).op(Opcode.I32_NE);
    f.ifThen(
        "transparent",
        transparent -> {
          run(f, sampling.white());
          run(f, sampling.resample());
        });
    run(f, parts.model());
  }

  private void axis(
      FunctionBuilder f, int call, String inner, Local length, Local start, Function innerWeight) {
    store(f, argument(call, "target"), () -> f.get(length));
    store(f, argument(call, "start"), () -> f.get(start));
    store(
        f,
        argument(Sampling.AREA, inner),
        () -> {
          load(f, argument(call, "source")).get(length).call(innerWeight);
        });
  }

  /** {@code classify(pixels, width, height, sums)}: leaves the mean of the views' answers. */
  private void classify(FunctionBuilder f, Views views, Function view) {
    Local pixels = f.parameter("pixels", I32);
    Local width = f.parameter("width", I32);
    Local height = f.parameter("height", I32);
    Local sums = f.parameter("sums", I32);
    Local shorter = f.local("shorter", I32);
    Local longer = f.local("longer", I32);
    setPicture(f, pixels, width, height, sums);
    if (views == Views.WHOLE) {
      whole(f, view);
      keepAnswer(f);
      return;
    }
    f.get(width).get(height).get(width).get(height).op(Opcode.I32_LT_U).select().set(shorter);
    f.get(width).get(height).get(width).get(height).op(Opcode.I32_GT_U).select().set(longer);
    centre(f, width, height, shorter, view);
    keepAnswer(f);
    if (views == Views.BOTH) {
      // As Views.forPicture has it: squarer pictures are shown once.
      f.get(longer).i32(10).op(Opcode.I32_MUL).get(shorter).i32(11).op(Opcode.I32_MUL);
      f.op(Opcode.I32_GT_U);
      f.ifThen(
          "long",
          isLong -> {
            whole(f, view);
            run(f, parts.average());
          });
    }
  }

  private void setPicture(FunctionBuilder f, Local pixels, Local width, Local height, Local sums) {
    Runnable rowBytes = () -> f.get(width).i32(Sampling.PIXEL).op(Opcode.I32_MUL);
    Runnable count = () -> f.get(width).get(height).op(Opcode.I32_MUL);
    store(f, argument(Sampling.COLUMNS, "source"), () -> f.get(width));
    store(f, argument(Sampling.ROWS, "source"), () -> f.get(height));
    store(f, argument(Sampling.ROWS, "step"), rowBytes);
    store(f, argument(Sampling.AREA, "row_bytes"), rowBytes);
    store(f, argument(Sampling.AREA, "x"), () -> f.get(pixels));
    store(f, argument(Sampling.AREA, "sums"), () -> f.get(sums));
    store(f, sampling.white().argument(0, "pixels"), () -> f.get(pixels));
    store(f, sampling.white().argument(0, "count"), count);
    store(
        f,
        sampling.white().units(0),
        () -> {
          count.run();
          f.i32(LayOnWhite.PIXELS - 1).op(Opcode.I32_ADD);
          f.i32(LayOnWhite.PIXELS).op(Opcode.I32_DIV_U);
        });
  }

  private void whole(FunctionBuilder f, Function view) {
    f.i32(sampling.size()).i32(sampling.size()).i32(0).i32(0).call(view);
  }

  /** The middle, after the shorter side is resized to 8/7 of the input's. */
  private void centre(FunctionBuilder f, Local width, Local height, Local shorter, Function view) {
    Local toWidth = f.local("to_width", I32);
    Local toHeight = f.local("to_height", I32);
    scaled(f, width, shorter).set(toWidth);
    scaled(f, height, shorter).set(toHeight);
    f.get(toWidth).get(toHeight);
    margin(f, toWidth);
    margin(f, toHeight).call(view);
  }

  private FunctionBuilder scaled(FunctionBuilder f, Local side, Local shorter) {
    int shortSide = (sampling.size() * 8 + 3) / 7;
    return f.get(side).i32(shortSide).op(Opcode.I32_MUL).get(shorter).op(Opcode.I32_DIV_U);
  }

  private FunctionBuilder margin(FunctionBuilder f, Local length) {
    return f.get(length).i32(sampling.size()).op(Opcode.I32_SUB).i32(1).op(Opcode.I32_SHR_U);
  }

  private void keepAnswer(FunctionBuilder f) {
    f.i32(parts.mean()).i32(parts.output()).i32(parts.classes() * Float.BYTES);
    f.op(Opcode.MEMORY_COPY);
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
      f.get(width).i32(Sampling.COLUMN_SUM).op(Opcode.I32_MUL).set(scratchBytes);
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
      f.get(scratch).get(width).i32(Sampling.COLUMN_SUM).op(Opcode.I32_MUL).op(Opcode.I32_ADD);
      f.set(picture);
      store(f, expand.argument(0, "out"), () -> f.get(picture));
      store(f, expand.units(0), () -> f.get(width).get(height).op(Opcode.I32_MUL));
      run(f, expand);
    }

    private void rank() {
      f.get(length).i32(TopK.ENTRY).op(Opcode.I32_DIV_U).tee(most);
      f.i32(parts.classes()).get(most).i32(parts.classes()).op(Opcode.I32_LT_U).select();
      f.set(most);
      store(f, parts.rank().argument(0, "out"), () -> f.get(out));
      store(f, parts.rank().argument(0, "most"), () -> f.get(most));
      run(f, parts.rank());
    }
  }
}

package dev.ocellus.standalone;

import static dev.ocellus.standalone.FixedWord.load;
import static dev.ocellus.standalone.FixedWord.store;
import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.codegen.LayOnWhite;
import dev.ocellus.codegen.ResampleArea;
import dev.ocellus.result.Views;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;

/** Writes the functions that show a picture to the model. */
final class PictureViews {
  private final Parts parts;
  private final Sampling sampling;
  private final Function compute;

  /** {@code compute} runs a program; see {@link PlacedProgram#run}. */
  private PictureViews(Parts parts, Function compute) {
    this.parts = parts;
    this.sampling = parts.sampling();
    this.compute = compute;
  }

  /**
   * Adds them to a module.
   *
   * @param compute {@code compute(control, program, module) -> status}, which runs a program
   * @return {@code classify(pixels, width, height, sums)}: leaves the mean of the views' answers.
   *     The pixels are RGBA, the sums have {@link ResampleArea#COLUMN_SUM} bytes for each column
   */
  static Function addTo(ModuleBuilder module, Parts parts, Views views, Function compute) {
    PictureViews writer = new PictureViews(parts, compute);
    Function inner = module.function("inner_weight", PictureViews::innerWeight);
    Function view = module.function("view", f -> writer.view(f, inner));
    return module.function("classify", f -> writer.classify(f, views, view));
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
          f.i32(ResampleArea.BLOCK);
          load(f, argument(Sampling.COLUMNS, "source")).get(width).op(Opcode.I32_DIV_U);
          f.i32(2).op(Opcode.I32_ADD).op(Opcode.I32_DIV_U).i32(1).op(Opcode.I32_ADD);
        });
    sampling.resample().run(f, compute);
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
          sampling.white().run(f, compute);
          sampling.resample().run(f, compute);
        });
    parts.model().run(f, compute);
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
      keepAnswer(f, 0);
      return;
    }
    f.get(width).get(height).get(width).get(height).op(Opcode.I32_LT_U).select().set(shorter);
    f.get(width).get(height).get(width).get(height).op(Opcode.I32_GT_U).select().set(longer);
    centre(f, width, height, shorter, view);
    keepAnswer(f, 0);
    if (views == Views.BOTH) {
      f.get(longer).i32(10).op(Opcode.I32_MUL);
      f.get(shorter).i32(Views.MOST_SQUARE_TENTHS).op(Opcode.I32_MUL).op(Opcode.I32_GT_U);
      f.ifThen(
          "long",
          isLong -> {
            whole(f, view);
            keepAnswer(f, 1);
            parts.mean().run(f, compute);
          });
    }
  }

  private void setPicture(FunctionBuilder f, Local pixels, Local width, Local height, Local sums) {
    Runnable rowBytes = () -> f.get(width).i32(ResampleArea.PIXEL).op(Opcode.I32_MUL);
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
    int shortSide = Views.shortSide(sampling.size());
    return f.get(side).i32(shortSide).op(Opcode.I32_MUL).get(shorter).op(Opcode.I32_DIV_U);
  }

  private FunctionBuilder margin(FunctionBuilder f, Local length) {
    return f.get(length).i32(sampling.size()).op(Opcode.I32_SUB).i32(1).op(Opcode.I32_SHR_U);
  }

  private void keepAnswer(FunctionBuilder f, int view) {
    int bytes = parts.classes() * Float.BYTES;
    f.i32(parts.answers() + view * bytes).i32(parts.output()).i32(bytes).op(Opcode.MEMORY_COPY);
  }
}

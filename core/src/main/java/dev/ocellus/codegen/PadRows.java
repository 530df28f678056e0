package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** Copies pictures row by row with zeros around them. A unit is a row of the output. */
public record PadRows() implements GeneratedKernel {
  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "out",
          "height", // rows of a picture
          "padded_height",
          "top", // rows of zeros above
          "row", // bytes of a row
          "left", // bytes of zeros before it
          "right"); // bytes of zeros behind it

  @Override
  public String name() {
    return "pad_rows";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local height = w.argument("height");
    Local row = w.argument("row");
    Local out = w.i32("out_at");
    Local y = w.i32("y");
    Local image = w.i32("image");
    Local padded = w.i32("padded_row");
    f.get(row).get(w.argument("left")).op(Opcode.I32_ADD);
    f.get(w.argument("right")).op(Opcode.I32_ADD).set(padded);
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, padded).get(w.argument("out")).op(Opcode.I32_ADD).set(out);
          f.get(w.from).get(w.argument("padded_height")).op(Opcode.I32_DIV_U).set(image);
          f.get(w.from).get(w.argument("padded_height")).op(Opcode.I32_REM_U);
          f.get(w.argument("top")).op(Opcode.I32_SUB).tee(y).get(height).op(Opcode.I32_LT_U);
          w.ifElse(
              () -> {
                f.get(out).i32(0).get(w.argument("left")).op(Opcode.MEMORY_FILL);
                w.add(out, w.argument("left"));
                f.get(out);
                w.times(image, height).get(y).op(Opcode.I32_ADD).get(row).op(Opcode.I32_MUL);
                f.get(w.argument("x")).op(Opcode.I32_ADD).get(row).op(Opcode.MEMORY_COPY);
                w.add(out, row);
                f.get(out).i32(0).get(w.argument("right")).op(Opcode.MEMORY_FILL);
              },
              () -> f.get(out).i32(0).get(padded).op(Opcode.MEMORY_FILL));
        });
  }
}

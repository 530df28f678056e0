package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * A function of each element. The output is rows of a run of floats, one after another; of each
 * operand a row takes either a run of its own or one value for all. A unit is {@code row_group}
 * rows by {@code chunk} bytes of their runs.
 *
 * @param operands what a row takes of each
 */
public record Elementwise(ElementwiseFunction function, List<Operand> operands)
    implements GeneratedKernel {
  /** What a row takes of an operand. */
  public enum Operand {
    /** As many elements as the row has. */
    RUN,
    /** One element. */
    ONE
  }

  public Elementwise {
    operands = List.copyOf(operands);
    if (operands.size() != function.operands()) {
      throw new IllegalArgumentException(
          function
              + " was given "
              + operands.size()
              + " operands instead of "
              + function.operands());
    }
  }

  @Override
  public String name() {
    StringBuilder name = new StringBuilder(function.kernel());
    if (operands.contains(Operand.ONE)) {
      operands.forEach(operand -> name.append(operand == Operand.ONE ? "_one" : "_run"));
    }
    return name.toString();
  }

  @Override
  public List<String> arguments() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      names.add(x(i));
      names.add(row(i));
    }
    names.addAll(List.of("out", "rows", "row_group", "run", "chunk"));
    return names;
  }

  /** The argument with an operand's address. */
  public static String x(int operand) {
    return "x" + operand;
  }

  /** The argument with the bytes from an operand's row to its next. */
  public static String row(int operand) {
    return "row" + operand;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).units();
  }

  /** One kernel being written. */
  private final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local chunks;
    private final Local row;
    private final Local lastRow;
    private final Local offset;
    private final Local bytes;
    private final Local at;
    private final Local pointer;
    private final Local out;
    private final Local result;
    private final List<Local> rowAt = new ArrayList<>();
    private final List<Local> values = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      chunks = w.i32("chunks");
      row = w.i32("row");
      lastRow = w.i32("last_row");
      offset = w.i32("offset");
      bytes = w.i32("bytes");
      at = w.i32("at");
      pointer = w.i32("pointer");
      out = w.i32("out_at");
      result = w.v128("result");
      for (int i = 0; i < operands.size(); i++) {
        rowAt.add(w.i32(x(i) + "_at"));
        values.add(w.v128("value" + i));
      }
    }

    void units() {
      w.parts(w.argument("run"), w.argument("chunk")).set(chunks);
      w.countTo(w.from, w.to, this::unit);
    }

    private void unit() {
      Local run = w.argument("run");
      f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).get(w.argument("row_group"));
      f.op(Opcode.I32_MUL).tee(row).get(w.argument("row_group")).op(Opcode.I32_ADD).set(lastRow);
      w.least(lastRow, w.argument("rows")).set(lastRow);
      f.get(w.from).get(chunks).op(Opcode.I32_REM_U).get(w.argument("chunk")).op(Opcode.I32_MUL);
      f.set(offset);
      f.get(run).get(offset).op(Opcode.I32_SUB).set(bytes);
      w.least(bytes, w.argument("chunk")).set(bytes);
      for (int i = 0; i < operands.size(); i++) {
        w.times(row, w.argument(row(i))).get(w.argument(x(i))).op(Opcode.I32_ADD);
        f.set(rowAt.get(i));
        if (isRun(i)) {
          w.add(rowAt.get(i), offset);
        }
      }
      w.times(row, run).get(w.argument("out")).op(Opcode.I32_ADD).get(offset).op(Opcode.I32_ADD);
      f.set(out);
      w.countTo(row, lastRow, this::runs);
    }

    private void runs() {
      for (int i = 0; i < operands.size(); i++) {
        if (!isRun(i)) {
          w.loadSplat(rowAt.get(i), 0).set(single(i));
        }
      }
      w.alongRun(at, bytes, this::step);
      for (int i = 0; i < operands.size(); i++) {
        w.add(rowAt.get(i), w.argument(row(i)));
      }
      w.add(out, w.argument("run"));
    }

    private void step(int lanes) {
      for (int i = 0; i < operands.size(); i++) {
        if (isRun(i)) {
          w.sum(rowAt.get(i), at).set(pointer);
          w.load(pointer, 0, lanes);
        } else {
          f.get(single(i));
        }
        f.set(values.get(i));
      }
      function.write(w, values);
      f.set(result);
      w.sum(out, at).set(pointer);
      w.store(pointer, 0, result, lanes);
    }

    private boolean isRun(int operand) {
      return operands.get(operand) == Operand.RUN;
    }

    private Local single(int operand) {
      return w.temporary("single" + operand);
    }
  }
}

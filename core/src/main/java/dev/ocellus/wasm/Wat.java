package dev.ocellus.wasm;

import java.util.List;

/** Prints a module in the text format, a line for what is computed and what becomes of it. */
public final class Wat {
  private static final int MOST_WIDE = 100;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder operands = new StringBuilder();
  private int depth;

  private Wat() {}

  /** The module as text that tools for the format read; it ends with a line feed. */
  public static String print(WasmModule module) {
    return new Wat().module(module);
  }

  private String module(WasmModule module) {
    line("(module $" + module.name());
    depth++;
    module.importedFunctions().forEach(this::imported);
    memory(module);
    module.globals().forEach(this::global);
    module.exports().forEach(this::export);
    module.functions().forEach(this::function);
    module.segments().forEach(this::segment);
    depth--;
    line(")");
    return out.toString();
  }

  private void imported(ImportedFunction function) {
    line(
        importOf(function.module(), function.field())
            + " (func $"
            + function.name()
            + types(" (param", function.type().parameters())
            + types(" (result", function.type().results())
            + "))");
  }

  private void memory(WasmModule module) {
    Memory memory = module.memory();
    if (memory == null) {
      return;
    }
    Limits limits = memory.limits();
    String size =
        "(memory "
            + limits.minimum()
            + " "
            + limits.maximum()
            + (limits.shared() ? " shared)" : ")");
    line(memory.isImported() ? importOf(memory.module(), memory.field()) + " " + size + ")" : size);
  }

  private static String importOf(String module, String field) {
    return "(import " + quoted(module) + " " + quoted(field);
  }

  private void global(Global global) {
    String type = global.type().text();
    line(
        "(global $"
            + global.name()
            + (global.mutable() ? " (mut " + type + ") (" : " " + type + " (")
            + global.initial().text()
            + "))");
  }

  private void export(Export export) {
    line(
        "(export "
            + quoted(export.name())
            + " ("
            + export.kind().text()
            + " "
            + (export.target().isEmpty() ? "0" : "$" + export.target())
            + "))");
  }

  private void function(Function function) {
    line("(func $" + function.name());
    depth += 2;
    function.parameters().forEach(parameter -> local("param", parameter));
    if (!function.type().results().isEmpty()) {
      line(types("(result", function.type().results()));
    }
    function.variables().forEach(variable -> local("local", variable));
    depth--;
    function.body().forEach(this::instruction);
    endLine();
    depth--;
    line(")");
  }

  private void local(String what, Local local) {
    line("(" + what + " $" + local.name() + " " + local.type().text() + ")");
  }

  private void instruction(Instruction instruction) {
    Opcode opcode = instruction.opcode();
    boolean closes = opcode == Opcode.END || opcode == Opcode.ELSE;
    boolean opens = opcode.immediate() == ImmediateKind.BLOCK_TYPE || opcode == Opcode.ELSE;
    if (closes || (opens && opcode != Opcode.IF)) {
      endLine();
    }
    depth -= closes ? 1 : 0;
    append(instruction.text());
    if (instruction.endsStatement()) {
      endLine();
    }
    depth += opens ? 1 : 0;
  }

  private void append(String text) {
    int indentation = 2 * depth;
    int width = indentation + operands.length() - operands.lastIndexOf("\n") + text.length();
    if (!operands.isEmpty()) {
      operands.append(width <= MOST_WIDE ? " " : "\n" + " ".repeat(indentation + 4));
    }
    operands.append(text);
  }

  private void endLine() {
    if (!operands.isEmpty()) {
      line(operands.toString());
      operands.setLength(0);
    }
  }

  private void segment(DataSegment segment) {
    String place =
        segment.isPassive() ? "$" + segment.name() : "(i32.const " + segment.offset() + ")";
    StringBuilder text = new StringBuilder("(data " + place + " \"");
    for (int b : segment.bytes()) {
      text.append('\\').append(WatNumbers.hexByte(b));
    }
    line(text.append("\")").toString());
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  /** Such as {@code (param i32 f32)}, or nothing where there are no types. */
  static String types(String opening, List<ValueType> types) {
    if (types.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(opening);
    types.forEach(type -> text.append(' ').append(type.text()));
    return text.append(')').toString();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}

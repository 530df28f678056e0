package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a module in the binary format ("Modules"), with the names debuggers show. */
public final class WasmWriter {
  private static final int MAGIC = 0x6D736100;
  private static final int VERSION = 1;
  private static final int FUNCTION_TYPE = 0x60;

  private final WasmModule module;
  private final boolean localNames;
  private final TypeTable types;
  private final ByteWriter out = new ByteWriter();

  private WasmWriter(WasmModule module, boolean localNames) {
    this.module = module;
    this.localNames = localNames;
    this.types = new TypeTable(module);
  }

  /** The module's bytes; the same module always gives the same. */
  public static byte[] write(WasmModule module) {
    return new WasmWriter(module, true).write();
  }

  /** The same without the names of locals, which are most of the names. */
  public static byte[] writeSmall(WasmModule module) {
    return new WasmWriter(module, false).write();
  }

  private byte[] write() {
    out.littleEndian(MAGIC);
    out.littleEndian(VERSION);
    section(1, !types.all().isEmpty(), this::types);
    section(2, importCount() > 0, this::imports);
    section(3, !module.functions().isEmpty(), this::functions);
    section(5, ownsMemory(), this::memory);
    section(6, !module.globals().isEmpty(), this::globals);
    section(7, !module.exports().isEmpty(), this::exports);
    section(12, hasPassiveData(), section -> section.u32(module.segments().size()));
    section(10, !module.functions().isEmpty(), this::code);
    section(11, !module.segments().isEmpty(), this::data);
    module.customSections().forEach(custom -> section(0, true, custom::write));
    section(0, true, section -> NameSection.write(section, module, localNames));
    return out.toByteArray();
  }

  private void section(int id, boolean wanted, Consumer<ByteWriter> content) {
    if (wanted) {
      out.u8(id);
      out.sized(content);
    }
  }

  private void types(ByteWriter section) {
    section.vector(
        types.all(),
        type -> {
          section.u8(FUNCTION_TYPE);
          section.vector(type.parameters(), value -> section.u8(value.code()));
          section.vector(type.results(), value -> section.u8(value.code()));
        });
  }

  private int importCount() {
    return module.importedFunctions().size() + (importsMemory() ? 1 : 0);
  }

  private boolean importsMemory() {
    return module.memory() != null && module.memory().isImported();
  }

  /** Functions that name segments come before them; so their number comes before both. */
  private boolean hasPassiveData() {
    return module.segments().stream().anyMatch(DataSegment::isPassive);
  }

  private boolean ownsMemory() {
    return module.memory() != null && !module.memory().isImported();
  }

  private void imports(ByteWriter section) {
    section.u32(importCount());
    for (ImportedFunction function : module.importedFunctions()) {
      section.name(function.module());
      section.name(function.field());
      section.u8(Export.Kind.FUNCTION.code());
      section.u32(types.index(function.type()));
    }
    if (importsMemory()) {
      section.name(module.memory().module());
      section.name(module.memory().field());
      section.u8(Export.Kind.MEMORY.code());
      limits(section);
    }
  }

  private void limits(ByteWriter section) {
    Limits limits = module.memory().limits();
    section.u8(limits.shared() ? 3 : 1);
    section.u32(limits.minimum());
    section.u32(limits.maximum());
  }

  private void functions(ByteWriter section) {
    section.vector(module.functions(), function -> section.u32(types.index(function.type())));
  }

  private void memory(ByteWriter section) {
    section.u32(1);
    limits(section);
  }

  private void globals(ByteWriter section) {
    section.vector(
        module.globals(),
        global -> {
          section.u8(global.type().code());
          section.u8(global.mutable() ? 1 : 0);
          constant(section, global.initial());
        });
  }

  private void constant(ByteWriter section, Instruction value) {
    value.encode(section, types);
    Opcode.END.encode(section);
  }

  private void exports(ByteWriter section) {
    section.vector(
        module.exports(),
        export -> {
          section.name(export.name());
          section.u8(export.kind().code());
          section.u32(export.index());
        });
  }

  private void code(ByteWriter section) {
    section.vector(module.functions(), function -> section.sized(body -> body(body, function)));
  }

  private void body(ByteWriter body, Function function) {
    body.vector(
        runs(function.variables()),
        run -> {
          body.u32(run.count());
          body.u8(run.type().code());
        });
    function.body().forEach(instruction -> instruction.encode(body, types));
    Opcode.END.encode(body);
  }

  private record Run(int count, ValueType type) {}

  /** Neighbours of one type are declared together. */
  private static List<Run> runs(List<Local> variables) {
    List<Run> runs = new ArrayList<>();
    for (Local variable : variables) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).type() == variable.type()) {
        runs.set(last, new Run(runs.get(last).count() + 1, variable.type()));
      } else {
        runs.add(new Run(1, variable.type()));
      }
    }
    return runs;
  }

  private void data(ByteWriter section) {
    section.vector(
        module.segments(),
        segment -> {
          section.u32(segment.isPassive() ? 1 : 0);
          if (!segment.isPassive()) {
            Immediate offset = new Immediate.I32(segment.offset());
            constant(section, new Instruction(Opcode.I32_CONST, offset));
          }
          section.u32(segment.bytes().length);
          section.bytes(segment.bytes(), segment.bytes().length);
        });
  }
}

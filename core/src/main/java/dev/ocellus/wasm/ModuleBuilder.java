package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts a module together: imports first, then memory and globals, then functions, each complete
 * before it is called. Names are identifiers of the text format and unique among things of a kind.
 * Every method throws {@link WasmException} for what an engine would not accept.
 */
public final class ModuleBuilder {
  private final String name;
  private final List<ImportedFunction> imported = new ArrayList<>();
  private final List<Global> globals = new ArrayList<>();
  private final List<Export> exports = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<DataSegment> segments = new ArrayList<>();
  private final List<CustomSection> customSections = new ArrayList<>();
  private final Names functionNames = new Names("function");
  private final Names globalNames = new Names("global");
  private final Names exportNames = new Names("export");
  private final Names segmentNames = new Names("data segment");
  private Memory memory;

  public ModuleBuilder(String name) {
    this.name = name;
    if (!Names.isIdentifier(name)) {
      throw new WasmException(Names.notAnIdentifier("module", name));
    }
  }

  /** A function that whoever instantiates the module gives as {@code module}.{@code field}. */
  public ImportedFunction importFunction(
      String module, String field, String name, FunctionType type) {
    if (!functions.isEmpty()) {
      throw error("the import of $" + name + " comes after functions; imports come first");
    }
    check(functionNames.take(name));
    checkImport(module, field);
    ImportedFunction function = new ImportedFunction(imported.size(), name, type, module, field);
    imported.add(function);
    return function;
  }

  /** A memory that whoever instantiates the module gives as {@code module}.{@code field}. */
  public void importMemory(String module, String field, Limits limits) {
    checkImport(module, field);
    setMemory(new Memory(limits, module, field));
  }

  /** A memory of its own. */
  public void memory(Limits limits) {
    setMemory(new Memory(limits, null, null));
  }

  private void setMemory(Memory memory) {
    if (this.memory != null) {
      throw error("a second memory; there can be one");
    }
    this.memory = memory;
  }

  /** A variable, or a constant where it is not {@code mutable}. */
  public Global i32Global(String name, boolean mutable, int value) {
    return global(name, ValueType.I32, mutable, value);
  }

  /** A variable, or a constant where it is not {@code mutable}. */
  public Global f32Global(String name, boolean mutable, float value) {
    return global(name, ValueType.F32, mutable, Float.floatToRawIntBits(value));
  }

  private Global global(String name, ValueType type, boolean mutable, int bits) {
    check(globalNames.take(name));
    Global global = new Global(globals.size(), name, type, mutable, bits);
    globals.add(global);
    return global;
  }

  /** A function whose body is written by {@code body}; it can be called when this returns. */
  public Function function(String name, Consumer<FunctionBuilder> body) {
    check(functionNames.take(name));
    FunctionBuilder builder = new FunctionBuilder(this, name);
    body.accept(builder);
    Function function = builder.build(imported.size() + functions.size());
    functions.add(function);
    return function;
  }

  /** Shows a function of this module under its own name. */
  public void export(Function function) {
    checkOwn(function);
    addExport(function.name(), Export.Kind.FUNCTION, function.index(), function.name());
  }

  /** Shows a global of this module under its own name. */
  public void export(Global global) {
    checkOwn(global);
    addExport(global.name(), Export.Kind.GLOBAL, global.index(), global.name());
  }

  /** Shows the memory under a name. */
  public void exportMemory(String name) {
    if (memory == null) {
      throw error("there is no memory to export");
    }
    if (!Names.isIdentifier(name)) {
      throw error(Names.notAnIdentifier("export", name));
    }
    addExport(name, Export.Kind.MEMORY, 0, "");
  }

  private void addExport(String name, Export.Kind kind, int index, String target) {
    check(exportNames.take(name));
    exports.add(new Export(name, kind, index, target));
  }

  /** Bytes that stand in memory from this offset on; they lie within its minimal size. */
  public void data(int offset, byte[] bytes) {
    long size = memory == null ? 0 : (long) memory.limits().minimum() * Limits.PAGE_BYTES;
    if (offset < 0 || bytes.length > size - offset) {
      throw error(bytes.length + " bytes at " + offset + " in a memory of " + size + " bytes");
    }
    segments.add(DataSegment.at(segments.size(), offset, bytes));
  }

  /**
   * Bytes that {@link FunctionBuilder#memoryInit} copies into memory.
   *
   * @param name of the segment in the text form; no other segment has it
   * @throws WasmException when the name is taken, or is no identifier of that form
   */
  public DataSegment passiveData(String name, byte[] bytes) {
    check(segmentNames.take(name));
    DataSegment segment = DataSegment.passive(segments.size(), name, bytes);
    segments.add(segment);
    return segment;
  }

  /**
   * Bytes for tools and hosts, which engines do not look at.
   *
   * @param name in ASCII, or {@link WasmWriter} refuses the module
   */
  public void customSection(String name, byte[] content) {
    customSections.add(new CustomSection(name, content));
  }

  public WasmModule build() {
    return new WasmModule(
        name, imported, memory, globals, exports, functions, segments, customSections);
  }

  boolean hasMemory() {
    return memory != null;
  }

  boolean owns(Callee callee) {
    return imported.contains(callee) || functions.stream().anyMatch(function -> function == callee);
  }

  boolean owns(Global global) {
    return globals.contains(global);
  }

  boolean owns(DataSegment segment) {
    return segments.contains(segment);
  }

  private void checkOwn(Function function) {
    if (!owns(function)) {
      throw error("function $" + function.name() + " is another module's");
    }
  }

  private void checkOwn(Global global) {
    if (!owns(global)) {
      throw error("global $" + global.name() + " is another module's");
    }
  }

  private void checkImport(String module, String field) {
    for (String part : List.of(module, field)) {
      if (!Names.isIdentifier(part)) {
        throw error(Names.notAnIdentifier("import", part));
      }
    }
  }

  private void check(String complaint) {
    if (complaint != null) {
      throw error(complaint);
    }
  }

  private WasmException error(String what) {
    return new WasmException("module " + name + ": " + what);
  }
}

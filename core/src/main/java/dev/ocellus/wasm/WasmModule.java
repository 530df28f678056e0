package dev.ocellus.wasm;

import java.util.List;

/** A module that {@link WasmWriter} and {@link Wat} write; {@link ModuleBuilder} makes it. */
public final class WasmModule {
  private final String name;
  private final List<ImportedFunction> importedFunctions;
  private final Memory memory;
  private final List<Global> globals;
  private final List<Export> exports;
  private final List<Function> functions;
  private final List<DataSegment> segments;
  private final List<CustomSection> customSections;

  /**
   * @param memory null where there is none
   */
  WasmModule(
      String name,
      List<ImportedFunction> importedFunctions,
      Memory memory,
      List<Global> globals,
      List<Export> exports,
      List<Function> functions,
      List<DataSegment> segments,
      List<CustomSection> customSections) {
    this.name = name;
    this.importedFunctions = List.copyOf(importedFunctions);
    this.memory = memory;
    this.globals = List.copyOf(globals);
    this.exports = List.copyOf(exports);
    this.functions = List.copyOf(functions);
    this.segments = List.copyOf(segments);
    this.customSections = List.copyOf(customSections);
  }

  public String name() {
    return name;
  }

  List<ImportedFunction> importedFunctions() {
    return importedFunctions;
  }

  Memory memory() {
    return memory;
  }

  List<Global> globals() {
    return globals;
  }

  List<Export> exports() {
    return exports;
  }

  List<Function> functions() {
    return functions;
  }

  List<DataSegment> segments() {
    return segments;
  }

  List<CustomSection> customSections() {
    return customSections;
  }
}

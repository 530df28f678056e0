package dev.ocellus.wasm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The types of a module, each once, in the order in which they are first used ("Type Section"). */
final class TypeTable {
  private final Map<FunctionType, Integer> indices = new LinkedHashMap<>();

  TypeTable(WasmModule module) {
    module.importedFunctions().forEach(function -> add(function.type()));
    module.functions().forEach(this::addAll);
  }

  private void addAll(Function function) {
    add(function.type());
    for (Instruction instruction : function.body()) {
      if (instruction.immediate() instanceof Immediate.Block block && !isShort(block.type())) {
        add(block.type());
      }
    }
  }

  private void add(FunctionType type) {
    indices.putIfAbsent(type, indices.size());
  }

  /** Whether a block says this type without the table ("Control Instructions"). */
  static boolean isShort(FunctionType type) {
    return type.parameters().isEmpty() && type.results().size() < 2;
  }

  int index(FunctionType type) {
    return indices.get(type);
  }

  Set<FunctionType> all() {
    return indices.keySet();
  }
}

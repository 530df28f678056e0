package dev.ocellus.wasm;

/**
 * The memory of a module: its own, or one it finds as {@code module}.{@code field}.
 *
 * @param module null for a memory of its own
 */
record Memory(Limits limits, String module, String field) {
  boolean isImported() {
    return module != null;
  }
}

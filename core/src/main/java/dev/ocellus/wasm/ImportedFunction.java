package dev.ocellus.wasm;

/** A function found as {@code module}.{@code field} when the module is instantiated. */
public record ImportedFunction(
    int index, String name, FunctionType type, String module, String field) implements Callee {}

package dev.ocellus.wasm;

/** A parameter or a local variable of one function; {@link FunctionBuilder} makes them. */
public record Local(int index, String name, ValueType type) {}

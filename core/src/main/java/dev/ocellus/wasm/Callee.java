package dev.ocellus.wasm;

/** What can be called: a function of the module or one it imports. */
public sealed interface Callee permits Function, ImportedFunction {
  /** Its place among all functions, imported ones first. */
  int index();

  /** Its name in the text form and in stack traces. */
  String name();

  FunctionType type();
}

package dev.ocellus.wasm;

import java.util.List;

/** A block that is being written; a branch to it leaves a block and repeats a loop. */
public final class Label {
  private final String name;
  private final Opcode opcode;
  private final FunctionType type;
  private final int height;
  private boolean unreachable;

  Label(String name, Opcode opcode, FunctionType type, int height) {
    this.name = name;
    this.opcode = opcode;
    this.type = type;
    this.height = height;
  }

  /** Its name in the text form. */
  public String name() {
    return name;
  }

  FunctionType type() {
    return type;
  }

  /** How many operands were below those of the block. */
  int height() {
    return height;
  }

  /** What a branch takes along. */
  List<ValueType> branchTypes() {
    return opcode == Opcode.LOOP ? type.parameters() : type.results();
  }

  /** Whether what is written now is never run, so that its operands may be anything. */
  boolean unreachable() {
    return unreachable;
  }

  void unreachable(boolean value) {
    unreachable = value;
  }
}

package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the operands of a function while it is written (appendix "Validation Algorithm"). A null
 * among them is of any type: it stems from code that is never run.
 */
final class TypeChecker {
  private final String function;
  private final List<ValueType> operands = new ArrayList<>();
  private final List<Label> open = new ArrayList<>();
  private int index;
  private Opcode opcode;

  TypeChecker(String function) {
    this.function = function;
  }

  /** Says which instruction the next checks are about. */
  void at(int index, Opcode opcode) {
    this.index = index;
    this.opcode = opcode;
  }

  WasmException error(String what) {
    String where = opcode == null ? "" : ", instruction " + index + " (" + opcode.text() + ")";
    return new WasmException("function " + function + where + ": " + what);
  }

  void push(ValueType type) {
    operands.add(type);
  }

  void pushAll(List<ValueType> types) {
    operands.addAll(types);
  }

  ValueType pop(ValueType expected) {
    if (operands.size() == top().height()) {
      if (!top().unreachable()) {
        throw error("found nothing, expected " + text(expected) + "; " + stack());
      }
      return expected;
    }
    ValueType found = operands.get(operands.size() - 1);
    if (found != null && expected != null && found != expected) {
      throw error("found " + text(found) + ", expected " + text(expected) + "; " + stack());
    }
    operands.remove(operands.size() - 1);
    return found == null ? expected : found;
  }

  void popAll(List<ValueType> types) {
    for (int i = types.size() - 1; i >= 0; i--) {
      pop(types.get(i));
    }
  }

  void apply(FunctionType type) {
    popAll(type.parameters());
    pushAll(type.results());
  }

  Label open(Opcode opcode, String name, FunctionType type) {
    if (open.stream().anyMatch(label -> label.name().equals(name))) {
      throw error("label $" + name + " is open already; inner blocks need other names");
    }
    popAll(type.parameters());
    Label label = new Label(name, opcode, type, operands.size());
    open.add(label);
    pushAll(type.parameters());
    return label;
  }

  /** Goes from a then-part to its else-part. */
  void otherwise() {
    Label label = top();
    endOfPart(label);
    label.unreachable(false);
    pushAll(label.type().parameters());
  }

  void close() {
    Label label = top();
    endOfPart(label);
    open.remove(open.size() - 1);
    pushAll(label.type().results());
  }

  private void endOfPart(Label label) {
    List<ValueType> results = label.type().results();
    if (!label.unreachable() && operands.size() - label.height() != results.size()) {
      throw error(
          "$" + label.name() + " leaves " + list(ownOperands()) + ", expected " + list(results));
    }
    popAll(results);
    if (operands.size() != label.height()) {
      throw error("$" + label.name() + " leaves " + list(ownOperands()) + " below its results");
    }
  }

  /** What follows is never run. */
  void unreachable() {
    operands.subList(top().height(), operands.size()).clear();
    top().unreachable(true);
  }

  /** How many blocks a branch to this label leaves, which must be open. */
  int depth(Label label) {
    int position = open.lastIndexOf(label);
    if (position < 0) {
      throw error("label $" + label.name() + " is not open here; open: " + labels());
    }
    return open.size() - 1 - position;
  }

  /** The function's own block. */
  Label outermost() {
    return open.get(0);
  }

  private Label top() {
    return open.get(open.size() - 1);
  }

  private List<ValueType> ownOperands() {
    return operands.subList(top().height(), operands.size());
  }

  private String stack() {
    return "the block holds " + list(ownOperands());
  }

  private String labels() {
    StringBuilder text = new StringBuilder();
    open.forEach(label -> text.append(text.isEmpty() ? "$" : " $").append(label.name()));
    return text.toString();
  }

  private static String list(List<ValueType> types) {
    StringBuilder text = new StringBuilder("[");
    types.forEach(type -> text.append(text.length() == 1 ? "" : " ").append(text(type)));
    return text.append(']').toString();
  }

  private static String text(ValueType type) {
    return type == null ? "any" : type.text();
  }
}

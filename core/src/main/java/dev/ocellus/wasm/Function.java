package dev.ocellus.wasm;

import java.util.List;

/** A function with its body; {@link ModuleBuilder} makes it. */
public final class Function implements Callee {
  private final int index;
  private final String name;
  private final FunctionType type;
  private final List<Local> locals;
  private final List<Instruction> body;

  /**
   * @param locals the parameters, then the local variables
   * @param body without the last {@code end}
   */
  Function(int index, String name, FunctionType type, List<Local> locals, List<Instruction> body) {
    this.index = index;
    this.name = name;
    this.type = type;
    this.locals = List.copyOf(locals);
    this.body = List.copyOf(body);
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FunctionType type() {
    return type;
  }

  List<Local> locals() {
    return locals;
  }

  List<Local> parameters() {
    return locals.subList(0, type.parameters().size());
  }

  List<Local> variables() {
    return locals.subList(type.parameters().size(), locals.size());
  }

  List<Instruction> body() {
    return body;
  }
}

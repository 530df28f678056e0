package dev.ocellus.graph;

/** A function of two elements. */
public enum BinaryFunction {
  ADD("Add"),
  SUB("Sub"),
  MUL("Mul"),
  DIV("RealDiv"),
  MAXIMUM("Maximum"),
  MINIMUM("Minimum"),
  GREATER("Greater");

  private final String type;

  BinaryFunction(String type) {
    this.type = type;
  }

  /** TensorFlow's name for it. */
  public String type() {
    return type;
  }
}

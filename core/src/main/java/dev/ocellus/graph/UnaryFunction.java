package dev.ocellus.graph;

/** A function of one element. */
public enum UnaryFunction {
  RELU("Relu"),
  RELU6("Relu6"),
  SIGMOID("Sigmoid"),
  TANH("Tanh"),
  SQRT("Sqrt"),
  RSQRT("Rsqrt");

  private final String type;

  UnaryFunction(String type) {
    this.type = type;
  }

  /** TensorFlow's name for it. */
  public String type() {
    return type;
  }
}

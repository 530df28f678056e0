package dev.ocellus.bench.section;

/** Who computes in the browser. */
enum Engine {
  OCELLUS("Ocellus", "ours.js"),
  LITERT("LiteRT.js", "litert.js"),
  TFJS("TensorFlow.js", "tfjs.js"),
  ONNXRUNTIME("onnxruntime-web", "onnxruntime.js");

  private final String label;
  private final String module;

  Engine(String label, String module) {
    this.label = label;
    this.module = module;
  }

  String label() {
    return label;
  }

  /** In {@code e2e/bench/page}. */
  String module() {
    return module;
  }
}

package dev.ocellus.vision;

/**
 * What a classification model wants to be given and how its answer is called.
 *
 * @param name the model's name in results, such as {@code mobilenet_v2_1.0_224}
 * @param input the placeholder, float [n, size, size, 3], RGB scaled to -1..1
 * @param output the node to read, float [n, classes]
 * @param size the side of the square input, in pixels
 * @param logits whether the output is logits, to which softmax is yet to be applied
 * @param multiplyAdds how many multiply-adds one picture takes, for estimates of time
 */
public record ClassifierSpec(
    String name, String input, String output, int size, boolean logits, long multiplyAdds) {
  private static final String PREDICTIONS = "MobilenetV2/Predictions/Reshape_1";

  /** Google's MobileNet V2 1.0 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_0_224 =
      new ClassifierSpec("mobilenet_v2_1.0_224", "input", PREDICTIONS, 224, false, 301_000_000);

  /** Google's MobileNet V2 1.4 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_4_224 =
      new ClassifierSpec("mobilenet_v2_1.4_224", "input", PREDICTIONS, 224, false, 583_000_000);
}

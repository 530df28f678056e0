package dev.ocellus.vision;

/**
 * What a classification model wants to be given and how its answer is called.
 *
 * @param name the model's name in results, such as {@code mobilenet_v2_1.0_224}
 * @param input the placeholder, float [n, size, size, 3], RGB scaled to -1..1
 * @param output the node to read, float [n, classes]; logits or probabilities
 * @param size the side of the square input, in pixels
 */
public record ClassifierSpec(String name, String input, String output, int size) {
  /** Google's MobileNet V2 1.0 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_0_224 =
      new ClassifierSpec("mobilenet_v2_1.0_224", "input", "MobilenetV2/Predictions/Reshape_1", 224);

  /** Google's MobileNet V2 1.4 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_4_224 =
      new ClassifierSpec("mobilenet_v2_1.4_224", "input", "MobilenetV2/Predictions/Reshape_1", 224);
}

package dev.ocellus.classify;

import dev.ocellus.image.ValueRange;

/**
 * What a classification model wants to be given and how its answer is called.
 *
 * @param name the model's name in results, such as {@code mobilenet_v2_1.0_224}
 * @param input the placeholder, float [n, size, size, 3], RGB
 * @param range which numbers it takes for the values of a pixel
 * @param output the node to read, float [n, classes]
 * @param size the side of the square input, in pixels
 * @param logits whether the output is logits, to which softmax is yet to be applied
 * @param batches whether n may be more than 1; where it may not, pictures are run one by one
 */
public record ClassifierSpec(
    String name,
    String input,
    ValueRange range,
    String output,
    int size,
    boolean logits,
    boolean batches) {
  private static final String PREDICTIONS = "MobilenetV2/Predictions/Reshape_1";

  /** Google's MobileNet V2 1.0 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_0_224 = mobileNet("mobilenet_v2_1.0_224");

  /** Google's MobileNet V2 1.4 at 224 pixels. */
  public static final ClassifierSpec MOBILENET_V2_1_4_224 = mobileNet("mobilenet_v2_1.4_224");

  /** The same but for that. */
  public ClassifierSpec withBatches(boolean may) {
    return new ClassifierSpec(name, input, range, output, size, logits, may);
  }

  private static ClassifierSpec mobileNet(String name) {
    return new ClassifierSpec(name, "input", ValueRange.SIGNED, PREDICTIONS, 224, false, true);
  }
}

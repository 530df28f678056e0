package dev.ocellus.bench.data;

import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of {@code ../shared/models}. */
public final class SharedModels {
  private SharedModels() {}

  /** MobileNet V2 1.0/224 with its real weights. */
  public static FrozenNetwork mobileNet() {
    return new FrozenNetwork(
        "mobilenet_v2_1.0_224",
        read("mobilenet_v2_1.0_224_frozen.pb"),
        "input",
        "MobilenetV2/Predictions/Reshape_1",
        224);
  }

  public static byte[] mtcnn() {
    return read("mtcnn.pb");
  }

  static byte[] labels() {
    return read("imagenet_labels_1001.txt");
  }

  private static byte[] read(String name) {
    return read(Project.shared("models/" + name));
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.ocellus.server.inference;

import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.Picture;
import dev.ocellus.model.Progress;
import dev.ocellus.result.FaceDetection;
import java.util.function.Supplier;

/** One detector for small pictures, another for large ones, which is made for the first of them. */
final class DetectorBySize implements FaceDetector {
  /** The whole graph needs up to 150 MB for so many, and cannot be ended meanwhile. */
  static final int MOST_PIXELS_OF_SMALL = 1_000_000;

  private final FaceDetector small;
  private final Supplier<FaceDetector> maker;
  private FaceDetector large;

  DetectorBySize(FaceDetector small, Supplier<FaceDetector> large) {
    this.small = small;
    this.maker = large;
  }

  @Override
  public FaceDetection detect(Picture picture, FaceOptions options, Progress progress) {
    boolean isSmall = (long) picture.width() * picture.height() <= MOST_PIXELS_OF_SMALL;
    return (isSmall ? small : large()).detect(picture, options, progress);
  }

  private synchronized FaceDetector large() {
    if (large == null) {
      large = maker.get();
    }
    return large;
  }
}

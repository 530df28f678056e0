package dev.ocellus.result;

import dev.ocellus.timing.Timings;
import java.util.List;

/**
 * The faces of a picture.
 *
 * @param faces best score first
 */
public record FaceDetection(
    String model, Where where, int width, int height, List<Face> faces, Timings timings)
    implements Result {

  @Override
  public FaceDetection withDecodeMs(double ms) {
    return new FaceDetection(model, where, width, height, faces, timings.withDecodeMs(ms));
  }
}

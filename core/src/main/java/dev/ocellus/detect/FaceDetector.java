package dev.ocellus.detect;

import dev.ocellus.image.Picture;
import dev.ocellus.model.Progress;
import dev.ocellus.result.FaceDetection;

/** Finds faces. */
public interface FaceDetector {
  /**
   * Finds the faces of a picture.
   *
   * @param picture of any size; laid on white where it is transparent
   * @param options what to look for
   * @param progress told how far the work is; may end it
   * @return the faces, best score first; {@code decodeMs} is 0
   * @throws dev.ocellus.model.CancelledException when {@code progress} ended the work
   */
  FaceDetection detect(Picture picture, FaceOptions options, Progress progress);
}

package dev.ocellus.result;

import dev.ocellus.timing.Timings;

/** What was seen in one picture. It has one JSON form, on the device and on the server. */
public sealed interface Result permits Classification, FaceDetection {
  /** The model's name, such as {@code mobilenet_v2_1.0_224}. */
  String model();

  Where where();

  /** The picture's width in pixels, after its orientation was applied. */
  int width();

  /** The picture's height in pixels, after its orientation was applied. */
  int height();

  Timings timings();

  /** The same result with the time that decoding the picture took. */
  Result withDecodeMs(double ms);

  /** See the README for an example. */
  default String toJson() {
    return ResultJson.write(this);
  }
}

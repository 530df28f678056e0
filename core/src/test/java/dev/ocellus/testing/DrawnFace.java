package dev.ocellus.testing;

import dev.ocellus.result.Box;
import dev.ocellus.result.Point;
import java.util.List;

/**
 * A face as it can be drawn without a model, lifelike enough to be found.
 *
 * @param x where the middle of the head is, in pixels
 * @param y where the middle of the head is, in pixels
 * @param height from chin to crown, in pixels
 * @param hair its colour, as 0xRRGGBB
 */
public record DrawnFace(double x, double y, double height, int hair) {
  /** How high the head is in the coordinates it is drawn in. */
  private static final double UNITS = 228;

  private static final int LIGHT = 0xf3cfb2;
  private static final int SKIN = 0xdea783;
  private static final int SHADE = 0xb07a58;

  /** What detectors find of it: from the forehead to the chin. */
  public Box box() {
    return new Box(
        (float) (x - 0.37 * height),
        (float) (y - 0.43 * height),
        (float) (0.74 * height),
        (float) height);
  }

  /** Left and right eye, nose, left and right corner of the mouth, as seen in the picture. */
  public List<Point> landmarks() {
    return List.of(point(-36, -13), point(36, -13), point(0, 36), point(-36, 62), point(36, 62));
  }

  private Point point(double across, double down) {
    double unit = height / UNITS;
    return new Point((float) (x + across * unit), (float) (y + down * unit));
  }

  void draw(Drawing picture) {
    double unit = height / UNITS;
    Drawing head = picture.at(x, y, unit, unit);
    head.fill(0x394b63, 1, "M -210 370 Q -190 170 -60 140 L 60 140 Q 190 170 210 370 Z");
    head.ellipse(hair, 0, -33, 104, 105);
    head.fill(0xc08a66, 1, "M -38 70 L -40 150 L 40 150 L 38 70 Z");
    head.at(0, 0, 88, 114).ball(SKIN, SHADE, 1, 1);
    head.at(-8, -16, 78, 100).ball(LIGHT, SKIN, 0, 1);
    drawHalf(head);
    drawHalf(head.at(0, 0, -1, 1));
    head.fill(
        hair,
        1,
        "M -92 -10 Q -98 -130 0 -132 Q 98 -130 92 -10 Q 76 -66 20 -82 Q -50 -78 -92 -10 Z");
  }

  /** The half on the right; the other one is its mirror image. */
  private static void drawHalf(Drawing half) {
    half.ellipse(0xc98f6c, 88, 6, 13, 26);
    half.at(36, -14, 34, 22).ball(0x7c4c33, 0x7c4c33, 0, 0.55);
    half.at(52, 34, 28, 22).ball(0xd9765c, 0xd9765c, 0, 0.4);
    half.stroke(0x3b2417, 9, "M 60 -36 Q 38 -50 15 -37");
    half.fill(0xf7f1ea, 1, "M 56 -12 Q 36 -27 17 -12 Q 36 -2 56 -12 Z");
    half.ellipse(0x2a1a12, 36, -13, 8.5, 8.5);
    half.stroke(0x2d1b12, 5, "M 58 -12 Q 36 -30 15 -11");
    half.fill(0xc98d68, 0.5, "M 0 -8 L 7 -8 Q 14 26 19 36 Q 9 45 0 44 Z");
    half.ellipse(0x5f3422, 9, 38, 5.5, 3.5);
    half.fill(0x8d3230, 1, "M 0 59 Q 18 54 36 62 Q 20 90 0 90 Z");
    half.fill(0xfbf6ef, 1, "M 0 63 Q 14 63 29 65 Q 14 74 0 74 Z");
    half.stroke(0xa8474a, 6, "M 38 62 Q 18 54 0 59");
    half.stroke(0xb5555a, 6, "M 26 86 Q 13 92 0 92");
  }
}

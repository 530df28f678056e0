package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.Answer.Box;
import java.awt.image.BufferedImage;

/** Looks for the boxes that were drawn into a picture. */
final class Greens {
  private static final int NEAR = 4;

  private Greens() {}

  /** Each face's box has green at the middle of each of its four sides. */
  static void assertBoxes(BufferedImage picture, FaceReference reference) {
    for (FaceReference.Face face : reference.faces()) {
      Box box = face.box();
      double middleX = box.x() + box.width() / 2;
      double middleY = box.y() + box.height() / 2;
      assertGreen(picture, box.x(), middleY);
      assertGreen(picture, box.x() + box.width(), middleY);
      assertGreen(picture, middleX, box.y());
      assertGreen(picture, middleX, box.y() + box.height());
    }
  }

  private static void assertGreen(BufferedImage picture, double x, double y) {
    assertThat(greenNear(picture, (int) x, (int) y)).as("green near %.0f, %.0f", x, y).isTrue();
  }

  private static boolean greenNear(BufferedImage picture, int x, int y) {
    for (int down = -NEAR; down <= NEAR; down++) {
      for (int across = -NEAR; across <= NEAR; across++) {
        if (isGreen(picture, x + across, y + down)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGreen(BufferedImage picture, int x, int y) {
    if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
      return false;
    }
    int rgb = picture.getRGB(x, y);
    int green = rgb >> 8 & 255;
    return green > 120 && green > (rgb >> 16 & 255) + 50 && green > (rgb & 255) + 50;
  }
}

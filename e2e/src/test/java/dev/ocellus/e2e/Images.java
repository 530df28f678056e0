package dev.ocellus.e2e;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures as a browser hands them over. */
final class Images {
  private Images() {}

  static Answer.Size size(Path file) {
    try {
      BufferedImage picture = ImageIO.read(file.toFile());
      return new Answer.Size(picture.getWidth(), picture.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decodes what {@code surface.base64} or {@code toDataURL} gave, with or without quotes. */
  static BufferedImage ofBase64(String text) {
    return of(bytesOfBase64(text));
  }

  /** The file in such a text. */
  static byte[] bytesOfBase64(String text) {
    return Base64.getDecoder().decode(text.replaceAll("^\"?(data:[^,]*,)?|\"$", ""));
  }

  static BufferedImage of(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much neighbouring pixels around a place differ, summed. */
  static long detail(BufferedImage picture, int x, int y) {
    long sum = 0;
    for (int down = -8; down < 8; down++) {
      for (int across = -8; across < 8; across++) {
        int one = green(picture, x + across, y + down);
        sum += Math.abs(one - green(picture, x + across + 1, y + down));
      }
    }
    return sum;
  }

  static int green(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) >> 8 & 255;
  }
}

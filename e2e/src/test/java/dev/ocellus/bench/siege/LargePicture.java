package dev.ocellus.bench.siege;

import dev.ocellus.testing.DrawnPicture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn crowd, again and again, until it has as many pixels as a picture may have. */
final class LargePicture {
  private static final int SIDE = 6324;
  private static byte[] file;

  private LargePicture() {}

  /** The same file each time. */
  static synchronized byte[] jpeg() {
    if (file == null) {
      file = encode();
    }
    return file;
  }

  private static byte[] encode() {
    try {
      BufferedImage crowd = ImageIO.read(new ByteArrayInputStream(DrawnPicture.CROWD.file()));
      BufferedImage large = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
      Graphics2D graphics = large.createGraphics();
      for (int y = 0; y < SIDE; y += crowd.getHeight()) {
        for (int x = 0; x < SIDE; x += crowd.getWidth()) {
          graphics.drawImage(crowd, x, y, null);
        }
      }
      graphics.dispose();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(large, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.ocellus.testing;

import dev.ocellus.image.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures decoded by the JDK. */
public final class Pictures {
  private Pictures() {}

  /** A picture of {@code ../shared}. */
  public static Raster read(String first, String... more) {
    return decode(Shared.bytes(first, more));
  }

  /** The pixels of a file. */
  public static Raster decode(byte[] file) {
    try {
      return raster(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Samples as they are: BufferedImage.getRGB would take grey for linear light. */
  private static Raster raster(BufferedImage image) {
    var samples = image.getRaster();
    int bands = samples.getNumBands();
    int[] pixel = new int[bands];
    Raster raster = Raster.blank(image.getWidth(), image.getHeight());
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        samples.getPixel(x, y, pixel);
        int at = raster.offset(x, y);
        for (int c = 0; c < 3; c++) {
          raster.rgba()[at + c] = (byte) pixel[Math.min(c, bands - 1)];
        }
        raster.rgba()[at + 3] = -1;
      }
    }
    return raster;
  }
}

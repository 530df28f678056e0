package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;

/** A decoded image of any colour model as RGBA in sRGB. */
final class Pixels {
  private Pixels() {}

  static Raster of(BufferedImage image) {
    if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      return ofGrey(image);
    }
    if (!image.getColorModel().getColorSpace().isCS_sRGB()) {
      return ofAnyRgb(toSrgb(image));
    }
    return isBytes(image.getColorModel()) ? ofBytes(image) : ofAnyRgb(image);
  }

  private static boolean isBytes(ColorModel model) {
    return model instanceof ComponentColorModel
        && model.getTransferType() == DataBuffer.TYPE_BYTE
        && !model.isAlphaPremultiplied();
  }

  private static Raster ofBytes(BufferedImage image) {
    Raster raster = Raster.blank(image.getWidth(), image.getHeight());
    byte[] rgba = raster.rgba();
    int bands = image.getRaster().getNumBands();
    byte[] row = new byte[image.getWidth() * bands];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, image.getWidth(), 1, row);
      for (int x = 0; x < row.length; x += bands) {
        rgba[at++] = row[x];
        rgba[at++] = row[x + 1];
        rgba[at++] = row[x + 2];
        rgba[at++] = bands > 3 ? row[x + 3] : -1;
      }
    }
    return raster;
  }

  private static BufferedImage toSrgb(BufferedImage image) {
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var converted = new BufferedImage(image.getWidth(), image.getHeight(), type);
    return new ColorConvertOp(null).filter(image, converted);
  }

  private static Raster ofAnyRgb(BufferedImage image) {
    Raster raster = Raster.blank(image.getWidth(), image.getHeight());
    byte[] rgba = raster.rgba();
    int[] row = new int[image.getWidth()];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int argb : row) {
        rgba[at++] = (byte) (argb >> 16);
        rgba[at++] = (byte) (argb >> 8);
        rgba[at++] = (byte) argb;
        rgba[at++] = (byte) (argb >> 24);
      }
    }
    return raster;
  }

  /**
   * Takes the samples as they are. Java holds grey for linear light and would brighten it; files
   * and browsers mean sRGB.
   */
  private static Raster ofGrey(BufferedImage image) {
    ColorModel model = image.getColorModel();
    Raster raster = Raster.blank(image.getWidth(), image.getHeight());
    byte[] rgba = raster.rgba();
    int bands = image.getRaster().getNumBands();
    int max = (1 << model.getComponentSize(0)) - 1;
    int[] row = new int[image.getWidth() * bands];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getPixels(0, y, image.getWidth(), 1, row);
      for (int x = 0; x < row.length; x += bands) {
        byte grey = (byte) scaled(row[x], max);
        rgba[at++] = grey;
        rgba[at++] = grey;
        rgba[at++] = grey;
        rgba[at++] = bands > 1 ? (byte) scaled(row[x + 1], max) : -1;
      }
    }
    return raster;
  }

  private static int scaled(int sample, int max) {
    return (int) ((sample * 255L + max / 2) / max);
  }
}

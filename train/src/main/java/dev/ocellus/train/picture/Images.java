package dev.ocellus.train.picture;

import dev.ocellus.image.Raster;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as Java has them, in three bytes a pixel. */
public final class Images {
  private Images() {}

  static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  static byte[] bgr(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  static BufferedImage copy(BufferedImage image) {
    return drawn(image, new AffineTransform(), image.getWidth(), image.getHeight());
  }

  /** The picture under a transform, on a blank of this size. */
  static BufferedImage drawn(
      BufferedImage image, AffineTransform transform, int width, int height) {
    BufferedImage drawn = blank(width, height);
    draw(image, transform, drawn);
    return drawn;
  }

  /** Draws a picture under a transform onto another. */
  static void draw(BufferedImage image, AffineTransform transform, BufferedImage onto) {
    Graphics2D graphics = onto.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, transform, null);
    graphics.dispose();
  }

  /** Half as large as long as that is not smaller than asked, so that nothing is left out. */
  static BufferedImage halved(BufferedImage image, double scale) {
    BufferedImage halved = image;
    for (double left = scale; left <= 0.5 && halved.getWidth() > 8; left *= 2) {
      int width = Math.max(1, halved.getWidth() / 2);
      int height = Math.max(1, halved.getHeight() / 2);
      halved = drawn(halved, AffineTransform.getScaleInstance(0.5, 0.5), width, height);
    }
    return halved;
  }

  /** After a trip through JPEG. */
  static BufferedImage jpeg(BufferedImage image, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
      out.flush();
      return copy(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  /** The picture as Ocellus has pictures. */
  public static Raster raster(BufferedImage image) {
    Raster raster = Raster.blank(image.getWidth(), image.getHeight());
    byte[] from = bgr(image);
    byte[] to = raster.rgba();
    for (int i = 0, j = 0; i < from.length; i += 3, j += 4) {
      to[j] = from[i + 2];
      to[j + 1] = from[i + 1];
      to[j + 2] = from[i];
      to[j + 3] = (byte) 255;
    }
    return raster;
  }
}

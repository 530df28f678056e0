package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG. */
public final class PngEncoder {
  private PngEncoder() {}

  /** The PNG's bytes; without an alpha channel when the picture is opaque. */
  public static byte[] encode(Raster picture) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image(picture), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Raster picture) {
    boolean alpha = !picture.isOpaque();
    byte[] rgba = picture.rgba();
    WritableRaster samples =
        java.awt.image.Raster.createInterleavedRaster(
            new DataBufferByte(rgba, rgba.length),
            picture.width(),
            picture.height(),
            picture.width() * 4,
            4,
            alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2},
            null);
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            alpha,
            false,
            alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, samples, false, null);
  }
}

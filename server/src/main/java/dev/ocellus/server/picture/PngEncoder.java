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
    byte[] bytes = alpha ? picture.rgba() : withoutAlpha(picture.rgba());
    int bands = alpha ? 4 : 3;
    WritableRaster samples =
        java.awt.image.Raster.createInterleavedRaster(
            new DataBufferByte(bytes, bytes.length),
            picture.width(),
            picture.height(),
            picture.width() * bands,
            bands,
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

  /** A copy: Java writes no picture one pixel wide whose samples have others between them. */
  private static byte[] withoutAlpha(byte[] rgba) {
    byte[] rgb = new byte[rgba.length / 4 * 3];
    for (int i = 0; i < rgba.length / 4; i++) {
      System.arraycopy(rgba, 4 * i, rgb, 3 * i, 3);
    }
    return rgb;
  }
}

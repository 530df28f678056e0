package dev.ocellus.bench.siege;

import dev.ocellus.testing.DrawnPicture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawn crowd, again and again, until it has as many pixels as a picture may have. */
final class LargePicture {
  private static final int SIDE = 6324;
  private static final float USUAL_QUALITY = 0.75f;
  private static final float BEST_QUALITY = 1;
  private static byte[] file;

  private LargePicture() {}

  /** The same file each time. */
  static synchronized byte[] jpeg() {
    if (file == null) {
      file = encode(ImageWriteParam.MODE_DISABLED, USUAL_QUALITY);
    }
    return file;
  }

  /** In ten scans, and of the best quality. */
  static byte[] progressiveJpeg() {
    return encode(ImageWriteParam.MODE_DEFAULT, BEST_QUALITY);
  }

  private static byte[] encode(int progressiveMode, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(progressiveMode);
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(draw(), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage draw() throws IOException {
    BufferedImage crowd = ImageIO.read(new ByteArrayInputStream(DrawnPicture.CROWD.file()));
    BufferedImage large = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = large.createGraphics();
    for (int y = 0; y < SIDE; y += crowd.getHeight()) {
      for (int x = 0; x < SIDE; x += crowd.getWidth()) {
        graphics.drawImage(crowd, x, y, null);
      }
    }
    graphics.dispose();
    return large;
  }
}

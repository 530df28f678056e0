package dev.ocellus.server.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as writers of ImageIO make them. */
public final class Encoded {
  private Encoded() {}

  /**
   * A WebP of libwebp.
   *
   * @param type {@code Lossy} or {@code Lossless}
   * @param quality 0 to 1
   */
  public static byte[] webp(BufferedImage image, String type, float quality) {
    return by(
        "webp",
        image,
        param -> {
          param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
          param.setCompressionType(type);
          param.setCompressionQuality(quality);
        });
  }

  static byte[] progressiveJpeg(BufferedImage image) {
    return by("jpeg", image, param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
  }

  private static byte[] by(String format, BufferedImage image, Consumer<ImageWriteParam> how) {
    var out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      how.accept(param);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}

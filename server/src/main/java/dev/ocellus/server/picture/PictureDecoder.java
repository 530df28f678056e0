package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures: RGBA in sRGB, turned upright, of animations the first frame. A picture that
 * cannot be decoded to its last row is refused, not shown in part.
 */
public final class PictureDecoder {
  /** What decoders do not check themselves. */
  private static final Map<ImageFormat, Consumer<byte[]>> CHECKS =
      Map.of(
          ImageFormat.JPEG, JpegScans::check,
          ImageFormat.WEBP, WebpLength::check,
          ImageFormat.BMP, BmpCompression::check);

  private final ImageLimits limits;

  public PictureDecoder(ImageLimits limits) {
    this.limits = limits;
  }

  /**
   * Checks a file's length, format and size without decoding it.
   *
   * @throws ImageException saying why the picture cannot be taken
   */
  public ImageHeader check(byte[] file) {
    return limits.check(file);
  }

  /**
   * Decodes a picture.
   *
   * @param file a JPEG, PNG, GIF, WebP or BMP
   * @throws ImageException saying why the picture cannot be taken
   */
  public Raster decode(byte[] file) {
    ImageHeader header = limits.check(file);
    CHECKS.getOrDefault(header.format(), any -> {}).accept(file);
    try {
      return ExifOrientation.read(header.format(), file).applyTo(read(header, file));
    } catch (IOException e) {
      throw damaged(
          header.format(), Objects.requireNonNullElse(e.getMessage(), "it ends early"), e);
    } catch (ImageException e) {
      throw e;
    } catch (RuntimeException e) {
      // Decoders meet damaged files with every exception Java has.
      throw damaged(header.format(), e.getClass().getSimpleName(), e);
    }
  }

  private Raster read(ImageHeader header, byte[] file) throws IOException {
    ImageFormat format = header.format();
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.title()).next();
    Truncation truncation = new Truncation();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.addIIOReadWarningListener(truncation);
      // Metadata may be compressed beyond all measure; a GIF's tells where its frame stands.
      reader.setInput(in, true, format != ImageFormat.GIF);
      limits.check(reader.getWidth(0), reader.getHeight(0));
      BufferedImage image = reader.read(0);
      truncation.refuse(format);
      return FirstFrame.place(Pixels.of(image), header, reader, file);
    } finally {
      reader.dispose();
    }
  }

  static ImageException damaged(ImageFormat format, String why, Exception cause) {
    var refusal =
        new ImageException(
            Reason.UNREADABLE, "the " + format.title() + " picture is damaged: " + why);
    refusal.initCause(cause);
    return refusal;
  }
}

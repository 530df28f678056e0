package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * Decodes pictures: RGBA in sRGB, turned upright, of animations the first frame. The pixels are
 * those that a browser shows. A picture that ends before its last row is refused, not shown in
 * part.
 */
public final class PictureDecoder {
  private static final Map<ImageFormat, FormatDecoder> DECODERS =
      Map.of(
          ImageFormat.JPEG, new JpegDecoder(),
          ImageFormat.PNG, new PngDecoder(),
          ImageFormat.GIF, new GifDecoder(),
          ImageFormat.WEBP, new WebpDecoder(),
          ImageFormat.BMP, new BmpDecoder());

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
    limits.checkBytes(file.length);
    ImageFormat format = ImageFormat.of(file);
    if (format != null && !format.isReadEverywhere()) {
      throw format.notRead();
    }
    return limits.check(file);
  }

  /**
   * Decodes a picture to its end.
   *
   * @param file a JPEG, PNG, GIF, WebP or BMP
   * @throws ImageException saying why the picture cannot be taken
   */
  public Raster decode(byte[] file) {
    return decode(file, Progress.NONE);
  }

  /**
   * Decodes a picture.
   *
   * @param file a JPEG, PNG, GIF, WebP or BMP
   * @param progress asked at each step, none of which is longer than one pass over all pixels; may
   *     end the decoding
   * @throws ImageException saying why the picture cannot be taken
   * @throws CancelledException when {@code progress} ended it
   */
  public Raster decode(byte[] file, Progress progress) {
    ImageHeader header = check(file);
    ImageFormat format = header.format();
    try {
      return DECODERS.get(format).decode(file, header, progress);
    } catch (IOException e) {
      throw FileBytes.damaged(
          format, Objects.requireNonNullElse(e.getMessage(), "it ends early"), e);
    } catch (ImageException | CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      // Java's decoders meet damaged files with every exception there is.
      throw FileBytes.damaged(format, e.getClass().getSimpleName(), e);
    }
  }
}

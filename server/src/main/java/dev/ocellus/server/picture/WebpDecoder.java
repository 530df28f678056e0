package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** WebP: the container is read here, the pixels are decoded by libwebp. */
final class WebpDecoder implements FormatDecoder {
  private static final int RGB = 3;

  @Override
  public Raster decode(byte[] bytes, ImageHeader header, Progress progress) throws IOException {
    WebpFile file = new WebpFile(bytes, header);
    WebpFile.Frame frame = file.firstFrame();
    Raster pixels = pixels(frame, file.alone(frame));
    if (!file.tellsOfAlpha()) {
      takeForMultiplied(pixels.rgba());
    }
    Raster picture = FirstFrame.place(pixels, frame.x(), frame.y(), header);
    file.profile()
        .flatMap(profile -> IccColours.of(profile, Set.of(RGB)))
        .ifPresent(colours -> colours.toSrgb(picture));
    return picture;
  }

  private static Raster pixels(WebpFile.Frame frame, byte[] webp) throws IOException {
    ImageHeader header = ImageHeader.read(webp);
    if (header.width() != frame.width() || header.height() != frame.height()) {
      throw FileBytes.damaged(
          ImageFormat.WEBP,
          "its pixels are "
              + header.width()
              + " x "
              + header.height()
              + ", its header says "
              + frame.width()
              + " x "
              + frame.height(),
          null);
    }
    return rgba(read(webp));
  }

  private static BufferedImage read(byte[] webp) throws IOException {
    ImageReader libwebp = ImageIO.getImageReadersByFormatName("webp").next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
      libwebp.setInput(in, true, true);
      return libwebp.read(0);
    } catch (IOException e) {
      throw FileBytes.damaged(ImageFormat.WEBP, "its pixels cannot be decoded", e);
    } catch (LinkageError e) {
      throw new ImageException(
          Reason.UNSUPPORTED,
          "WebP pictures are not read on this machine, for which there is no libwebp; save this"
              + " one as JPEG, PNG, GIF or BMP");
    } catch (OutOfMemoryError e) {
      // What libwebp says of alpha that it cannot decode; Java's own has a message.
      if (e.getMessage() == null) {
        throw FileBytes.damaged(ImageFormat.WEBP, "its alpha cannot be decoded", null);
      }
      throw e;
    } finally {
      libwebp.dispose();
    }
  }

  /**
   * Chromium multiplies colours by alpha only where it was told of alpha, and always takes them for
   * multiplied.
   */
  private static void takeForMultiplied(byte[] rgba) {
    for (int i = 0; i < rgba.length; i += 4) {
      int alpha = rgba[i + 3] & 0xff;
      for (int c = i; c < i + 3; c++) {
        int colour = alpha == 0 ? 0 : ((rgba[c] & 0xff) * 255 + alpha / 2) / alpha;
        rgba[c] = (byte) Math.min(colour, 255);
      }
    }
  }

  private static Raster rgba(BufferedImage image) {
    int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Raster picture = Raster.blank(image.getWidth(), image.getHeight());
    byte[] rgba = picture.rgba();
    for (int i = 0; i < argb.length; i++) {
      rgba[4 * i] = (byte) (argb[i] >> 16);
      rgba[4 * i + 1] = (byte) (argb[i] >> 8);
      rgba[4 * i + 2] = (byte) argb[i];
      rgba[4 * i + 3] = (byte) (argb[i] >> 24);
    }
    return picture;
  }
}

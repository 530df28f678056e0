package dev.ocellus.e2e;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures as a browser hands them over. */
final class Images {
  private Images() {}

  /** Decodes what {@code surface.base64} or {@code toDataURL} gave, with or without quotes. */
  static BufferedImage ofBase64(String text) {
    String base64 = text.replaceAll("^\"?(data:[^,]*,)?|\"$", "");
    try {
      return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

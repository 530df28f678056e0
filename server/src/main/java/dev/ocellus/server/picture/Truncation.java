package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageFormat;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears of data that ends early: the JPEG decoder fills up with grey and only warns. */
final class Truncation implements IIOReadWarningListener {
  private String warning = "";

  @Override
  public void warningOccurred(ImageReader source, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("premature") || lower.contains("truncated")) {
      warning = text;
    }
  }

  /**
   * Refuses a picture whose data ended early.
   *
   * @throws ImageException {@code UNREADABLE}
   */
  void refuse(ImageFormat format) {
    if (!warning.isEmpty()) {
      throw FileBytes.damaged(format, warning, null);
    }
  }
}

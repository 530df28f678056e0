package dev.ocellus.server.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears what the JPEG decoder says of damaged data, which it decodes as well as it can. */
final class JpegWarnings implements IIOReadWarningListener {
  private static final String DAMAGE = "Corrupt JPEG";

  private boolean ofDamage;

  @Override
  public void warningOccurred(ImageReader source, String text) {
    ofDamage |= text.contains(DAMAGE);
  }

  boolean ofDamage() {
    return ofDamage;
  }
}

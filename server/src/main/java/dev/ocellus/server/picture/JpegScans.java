package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;

/**
 * Bounds how often a JPEG goes over its pixels: each scan may be a few bytes long and still cost as
 * much as decoding the whole picture. Encoders write about ten.
 */
final class JpegScans {
  private static final int MOST = 100;
  private static final byte MARKER = (byte) 0xff;
  private static final byte START_OF_SCAN = (byte) 0xda;

  private JpegScans() {}

  static void check(byte[] file) {
    int scans = 0;
    for (int i = 1; i < file.length; i++) {
      if (file[i - 1] == MARKER && file[i] == START_OF_SCAN) {
        scans++;
      }
    }
    if (scans > MOST) {
      throw FileBytes.damaged(
          ImageFormat.JPEG, "it has " + scans + " scans; expected at most " + MOST, null);
    }
  }
}

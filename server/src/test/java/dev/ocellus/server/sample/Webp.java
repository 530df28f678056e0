package dev.ocellus.server.sample;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Writes WebPs chunk by chunk; libwebp compresses the motif. */
public final class Webp {
  public static final int ANIMATED = 0x02;
  public static final int ALPHA = 0x10;
  public static final int PROFILE = 0x20;

  private static final int FIRST_CHUNK = 12;
  private static final int LOSSLESS_HEADER = 5;

  private Webp() {}

  public static byte[] riff(byte[]... chunks) {
    Bytes content = new Bytes().text("WEBP");
    for (byte[] chunk : chunks) {
      content.put(chunk);
    }
    return new Bytes().text("RIFF").u32le(content.size()).put(content.toArray()).toArray();
  }

  public static byte[] chunk(String type, byte[] content) {
    return new Bytes()
        .text(type)
        .u32le(content.length)
        .put(content)
        .zeros(content.length & 1)
        .toArray();
  }

  public static byte[] extended(int flags, int width, int height) {
    return chunk(
        "VP8X", new Bytes().u8(flags, 0, 0, 0).put(u24(width - 1)).put(u24(height - 1)).toArray());
  }

  public static byte[] animation() {
    return chunk("ANIM", new Bytes().u8(255, 0, 0, 255).u16le(0).toArray());
  }

  public static byte[] frame(int x, int y, int width, int height, int flags, byte[]... chunks) {
    Bytes frame =
        new Bytes()
            .put(u24(x / 2))
            .put(u24(y / 2))
            .put(u24(width - 1))
            .put(u24(height - 1))
            .put(u24(100))
            .u8(flags);
    for (byte[] chunk : chunks) {
      frame.put(chunk);
    }
    return chunk("ANMF", frame.toArray());
  }

  /** A chunk of the motif without alpha. */
  public static byte[] lossy(int width, int height, float quality) {
    byte[] file = Encoded.webp(image(width, height, false), "Lossy", quality);
    return Arrays.copyOfRange(file, FIRST_CHUNK, file.length);
  }

  public static byte[] lossless(int width, int height, boolean alpha) {
    return strip(Encoded.webp(image(width, height, alpha), "Lossless", 1), "VP8L");
  }

  /** A chunk of one colour. */
  public static byte[] flat(int width, int height, int rgb, float quality) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, rgb);
    }
    return strip(Encoded.webp(image, "Lossy", quality), "VP8 ");
  }

  /** Alpha of the motif, filtered as the numbers of the format say: none, left, above, gradient. */
  public static byte[] alpha(
      int width, int height, int preprocessing, int filter, boolean compressed) {
    byte[] filtered = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        filtered[y * width + x] = (byte) (at(x, y) - guess(x, y, filter));
      }
    }
    byte[] data = compressed ? compress(filtered, width, height) : filtered;
    int header = preprocessing << 4 | filter << 2 | (compressed ? 1 : 0);
    return chunk("ALPH", new Bytes().u8(header).put(data).toArray());
  }

  private static int guess(int x, int y, int filter) {
    if (filter == 0 || (x == 0 && y == 0)) {
      return 0;
    }
    int left = x > 0 ? at(x - 1, y) : at(x, y - 1);
    int above = y > 0 ? at(x, y - 1) : at(x - 1, y);
    return switch (filter) {
      case 1 -> left;
      case 2 -> above;
      default ->
          x == 0 || y == 0
              ? (x == 0 ? above : left)
              : Math.max(0, Math.min(255, left + above - at(x - 1, y - 1)));
    };
  }

  private static int at(int x, int y) {
    return Motif.sample(x, y, Motif.ALPHA, 255);
  }

  /** The stream of a lossless picture whose green is alpha, without the header. */
  private static byte[] compress(byte[] alpha, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < alpha.length; i++) {
      image.setRGB(i % width, i / width, (alpha[i] & 0xff) << 8);
    }
    byte[] chunk = strip(Encoded.webp(image, "Lossless", 1), "VP8L");
    int length = (chunk[4] & 0xff) | (chunk[5] & 0xff) << 8;
    return Arrays.copyOfRange(chunk, 8 + LOSSLESS_HEADER, 8 + length);
  }

  private static byte[] strip(byte[] file, String type) {
    int at = Bytes.indexOf(file, type, 0);
    int length = (file[at + 4] & 0xff) | (file[at + 5] & 0xff) << 8;
    return Arrays.copyOfRange(file, at, at + 8 + length + (length & 1));
  }

  private static BufferedImage image(int width, int height, boolean alpha) {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = at(x, y);
        for (int c = 0; c < 3; c++) {
          argb = argb << 8 | Motif.sample(x, y, c, 255);
        }
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }

  private static byte[] u24(int value) {
    return Bytes.of(value, value >> 8, value >> 16);
  }
}

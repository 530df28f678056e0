package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.util.Arrays;

/**
 * The run-length codes of BMP: runs of a pixel, or of two in turn, single pixels, and jumps. What
 * is left out is black, and what goes beyond a row or the picture is left out.
 */
final class BmpRle {
  private static final int END_OF_ROW = 0;
  private static final int END_OF_PICTURE = 1;
  private static final int JUMP = 2;
  private static final byte OPAQUE = -1;

  private final FileBytes file;
  private final BmpHeader header;
  private final byte[] palette;
  private final Raster picture;
  private long at;
  private int x;
  private int row;

  BmpRle(FileBytes file, BmpHeader header, byte[] palette, Raster picture) {
    this.file = file;
    this.header = header;
    this.palette = palette;
    this.picture = picture;
    for (int i = 3; i < picture.rgba().length; i += 4) {
      picture.rgba()[i] = OPAQUE;
    }
  }

  /** Reads codes from a place up to the end of the picture. */
  void read(long from) {
    at = from;
    while (row < header.height()) {
      int count = next();
      if (count > 0) {
        run(count);
        continue;
      }
      int code = next();
      switch (code) {
        case END_OF_PICTURE -> row = header.height();
        case END_OF_ROW -> {
          x = 0;
          row++;
        }
        case JUMP -> {
          x += next();
          row += next();
        }
        default -> pixels(code);
      }
    }
  }

  private int next() {
    int value = file.u8(at);
    at++;
    return value;
  }

  private void run(int count) {
    byte[] colours = header.depth() == 24 ? colour() : colours(next());
    for (int i = 0; i < count; i++) {
      write(colours, 3 * i % colours.length);
    }
  }

  /** Single pixels, filled up to an even number of bytes. */
  private void pixels(int count) {
    long start = at;
    int written = 0;
    while (written < count) {
      byte[] colours = header.depth() == 24 ? colour() : colours(next());
      for (int i = 0; i < colours.length && written < count; i += 3) {
        write(colours, i);
        written++;
      }
    }
    if ((at - start) % 2 != 0) {
      next();
    }
  }

  private byte[] colour() {
    int blue = next();
    int green = next();
    return new byte[] {(byte) next(), (byte) green, (byte) blue};
  }

  /** The colour of a byte, or where an index has four bits the two. */
  private byte[] colours(int value) {
    if (header.depth() == 8) {
      return Arrays.copyOfRange(palette, 3 * value, 3 * value + 3);
    }
    byte[] two = new byte[6];
    System.arraycopy(palette, 3 * (value >> 4), two, 0, 3);
    System.arraycopy(palette, 3 * (value & 0xf), two, 3, 3);
    return two;
  }

  private void write(byte[] colours, int from) {
    if (x < header.width()) {
      int y = header.topDown() ? row : header.height() - 1 - row;
      System.arraycopy(colours, from, picture.rgba(), picture.offset(x, y), 3);
    }
    x++;
  }
}

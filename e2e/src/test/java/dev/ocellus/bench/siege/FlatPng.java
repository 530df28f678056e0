package dev.ocellus.bench.siege;

import dev.ocellus.server.sample.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG of the most work for a pixel: 16 bits, four channels, interlaced, each row filtered. */
final class FlatPng {
  /** Left, top, and the steps to the right and down, of each pass. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int BYTES_PER_PIXEL = 8;
  private static final int PAETH = 4;

  private FlatPng() {}

  static byte[] interlaced(int width, int height) {
    byte[] header = new Bytes().u32(width, height).u8(16, 6, 0, 0, 1).toArray();
    return new Bytes()
        .u8(0x89)
        .text("PNG\r\n")
        .u8(26, '\n')
        .put(chunk("IHDR", header))
        .put(chunk("IDAT", pixels(width, height)))
        .put(chunk("IEND", new byte[0]))
        .toArray();
  }

  private static byte[] pixels(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, fast, 1 << 16)) {
      for (int[] pass : PASSES) {
        byte[] row = new byte[1 + BYTES_PER_PIXEL * steps(width - pass[0], pass[2])];
        row[0] = PAETH;
        for (int y = pass[1]; y < height; y += pass[3]) {
          deflated.write(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return out.toByteArray();
  }

  private static int steps(int length, int step) {
    return (length + step - 1) / step;
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] checked = new Bytes().text(type).put(content).toArray();
    CRC32 crc = new CRC32();
    crc.update(checked);
    return new Bytes().u32(content.length).put(checked).u32(crc.getValue()).toArray();
  }
}

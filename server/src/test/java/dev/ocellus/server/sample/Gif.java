package dev.ocellus.server.sample;

import java.util.Arrays;

/** Writes a GIF block by block. */
public final class Gif {
  private final Bytes gif = new Bytes();

  /** A screen with a table of so many bits; 0 for none. */
  public Gif(int width, int height, int bits) {
    gif.text("GIF89a")
        .u16le(width, height)
        .u8(bits > 0 ? 0x80 | (bits - 1) : 0, 0, 0)
        .put(table(bits));
  }

  public static byte[] table(int bits) {
    Bytes table = new Bytes();
    for (int i = 0; bits > 0 && i < 1 << bits; i++) {
      table.u8(i * 255 / ((1 << bits) - 1), 255 - i * 37, i * 91);
    }
    return table.toArray();
  }

  public Gif control(int disposal, int transparent) {
    int flags = disposal << 2 | (transparent >= 0 ? 1 : 0);
    gif.u8(0x21, 0xf9, 4, flags, 10, 0, Math.max(0, transparent), 0);
    return this;
  }

  public Gif put(int... bytes) {
    gif.u8(bytes);
    return this;
  }

  public Gif frame(int x, int y, int width, int height, int bits) {
    return frame(
        x,
        y,
        width,
        height,
        false,
        0,
        bits,
        GifCodes.of(bits, indices(width, height, bits, false), true));
  }

  public Gif interlaced(int bits) {
    return frame(
        0,
        0,
        Motif.WIDTH,
        Motif.HEIGHT,
        true,
        0,
        bits,
        GifCodes.of(bits, indices(Motif.WIDTH, Motif.HEIGHT, bits, true), true));
  }

  /** A frame with a table of its own, where there are bits for it. */
  public Gif frame(
      int x,
      int y,
      int width,
      int height,
      boolean interlaced,
      int tableBits,
      int bits,
      byte[] codes) {
    int flags = (interlaced ? 0x40 : 0) | (tableBits > 0 ? 0x80 | (tableBits - 1) : 0);
    gif.u8(0x2c).u16le(x, y, width, height).u8(flags).put(table(tableBits)).u8(bits);
    for (int at = 0; at < codes.length; at += 255) {
      int length = Math.min(255, codes.length - at);
      gif.u8(length).put(Arrays.copyOfRange(codes, at, at + length));
    }
    gif.u8(0);
    return this;
  }

  public byte[] toArray() {
    return new Bytes().put(gif.toArray()).u8(0x3b).toArray();
  }

  public static byte[] indices(int width, int height, int bits, boolean interlaced) {
    byte[] indices = new byte[width * height];
    int row = 0;
    int[][] passes =
        interlaced ? new int[][] {{0, 8}, {4, 8}, {2, 4}, {1, 2}} : new int[][] {{0, 1}};
    for (int[] pass : passes) {
      for (int y = pass[0]; y < height; y += pass[1]) {
        for (int x = 0; x < width; x++) {
          indices[row * width + x] = (byte) ((x * 5 + y * 11 + x * y) & ((1 << bits) - 1));
        }
        row++;
      }
    }
    return indices;
  }
}

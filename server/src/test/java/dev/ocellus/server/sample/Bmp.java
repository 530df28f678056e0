package dev.ocellus.server.sample;

import java.util.Arrays;

/** A BMP of the motif. */
public final class Bmp {
  private final int headerLength;
  private final int depth;
  private final Bytes behindHeader = new Bytes();
  private int width = Motif.WIDTH;
  private int height = Motif.HEIGHT;
  private boolean topDown;
  private int compression;
  private int colours = -1;
  private int told;
  private long fileLength = -1;
  private long offset = -1;
  private byte[] fields = new byte[0];
  private byte[] pixels;
  private boolean alpha;

  public Bmp(int headerLength, int depth) {
    this.headerLength = headerLength;
    this.depth = depth;
  }

  public Bmp size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  public Bmp topDown() {
    topDown = true;
    return this;
  }

  public Bmp compression(int number) {
    compression = number;
    return this;
  }

  /** A palette of so many colours, and what the header says of that. */
  public Bmp colours(int count, int said) {
    colours = count;
    told = said;
    return this;
  }

  public Bmp fileLength(long length) {
    fileLength = length;
    return this;
  }

  public Bmp offset(long bytes) {
    offset = bytes;
    return this;
  }

  /** The header from its 40th byte on. */
  public Bmp fields(byte[] bytes) {
    fields = bytes;
    return this;
  }

  public Bmp masks(long... masks) {
    behindHeader.u32le(masks);
    return this;
  }

  public Bmp pixels(byte[] bytes) {
    pixels = bytes;
    return this;
  }

  public Bmp alpha() {
    alpha = true;
    return this;
  }

  public byte[] toArray() {
    byte[] palette = palette();
    byte[] rows = pixels == null ? rows() : pixels;
    int start = 14 + headerLength + behindHeader.size() + palette.length;
    long length = fileLength < 0 ? start + rows.length : fileLength;
    return new Bytes()
        .text("BM")
        .u32le(length, 0, offset < 0 ? start : offset)
        .put(header())
        .put(behindHeader.toArray())
        .put(palette)
        .put(rows)
        .toArray();
  }

  private byte[] header() {
    Bytes header = new Bytes().u32le(headerLength);
    if (headerLength == 12) {
      return header.u16le(width, height, 1, depth).toArray();
    }
    header.u32le(width, topDown ? -height : height).u16le(1, depth);
    header.u32le(compression, 0, 2835, 2835, told, 0).put(fields);
    byte[] all = header.toArray();
    return Arrays.copyOf(all, headerLength);
  }

  private boolean indexed() {
    return depth > 0 && depth <= 8;
  }

  private byte[] palette() {
    int count = colours >= 0 ? colours : indexed() ? 1 << depth : 0;
    Bytes palette = new Bytes();
    for (int i = 0; i < count; i++) {
      palette.u8(i * 91, 255 - i * 37, i * 255 / Math.max(1, count - 1));
      if (headerLength != 12) {
        palette.u8(0);
      }
    }
    return palette.toArray();
  }

  private byte[] rows() {
    Bytes rows = new Bytes();
    for (int row = 0; row < height; row++) {
      int y = topDown ? row : height - 1 - row;
      Bytes line = new Bytes();
      int bits = 0;
      int pending = 0;
      for (int x = 0; x < width; x++) {
        switch (depth) {
          case 16 -> line.u16le(Motif.sample(x, y, 0, 65535) ^ Motif.sample(x, y, 1, 65535));
          case 24 ->
              line.u8(
                  Motif.sample(x, y, 2, 255),
                  Motif.sample(x, y, 1, 255),
                  Motif.sample(x, y, 0, 255));
          case 32 ->
              line.u8(
                  Motif.sample(x, y, 2, 255),
                  Motif.sample(x, y, 1, 255),
                  Motif.sample(x, y, 0, 255),
                  alpha ? Motif.sample(x, y, 3, 255) : 0);
          default -> {
            pending = pending << depth | Motif.sample(x, y, 0, (1 << depth) - 1);
            bits += depth;
            if (bits == 8) {
              line.u8(pending);
              bits = 0;
            }
          }
        }
      }
      if (bits > 0) {
        line.u8(pending << (8 - bits));
      }
      rows.put(line.toArray()).zeros(Bytes.padding(line.size(), 4));
    }
    return rows.toArray();
  }
}

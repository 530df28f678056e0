package dev.ocellus.server.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sequential JPEG of the motif, whose components are written as they are: what they mean is what
 * the segments say.
 */
public final class Jpeg {
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  private final List<byte[]> segments = new ArrayList<>();
  private final int[] ids;
  private final int[] across;
  private final int[] down;
  private int width = Motif.WIDTH;
  private int height = Motif.HEIGHT;
  private int restartInterval;
  private boolean wideTables;
  private boolean oneScanEach;
  private int frameMarker = 0xc0;
  private byte[] end = {(byte) 0xff, (byte) 0xd9};

  public Jpeg(int components) {
    ids = new int[components];
    across = new int[components];
    down = new int[components];
    for (int i = 0; i < components; i++) {
      ids[i] = i + 1;
      across[i] = 1;
      down[i] = 1;
    }
  }

  public Jpeg size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  public Jpeg ids(int... newIds) {
    System.arraycopy(newIds, 0, ids, 0, ids.length);
    return this;
  }

  /** How many blocks of each component are in a unit, across and down. */
  public Jpeg sampling(int[] newAcross, int[] newDown) {
    System.arraycopy(newAcross, 0, across, 0, across.length);
    System.arraycopy(newDown, 0, down, 0, down.length);
    return this;
  }

  public Jpeg restartInterval(int units) {
    restartInterval = units;
    return this;
  }

  /** Quantisation in 16 bits. */
  public Jpeg wideTables() {
    wideTables = true;
    return this;
  }

  public Jpeg oneScanEach() {
    oneScanEach = true;
    return this;
  }

  public Jpeg frameMarker(int marker) {
    frameMarker = marker;
    return this;
  }

  public Jpeg with(int marker, byte[] content) {
    segments.add(segment(marker, content));
    return this;
  }

  public Jpeg jfif() {
    return with(0xe0, new Bytes().text("JFIF\0").u8(1, 1, 0, 0, 1, 0, 1, 0, 0).toArray());
  }

  public Jpeg adobe(int transform) {
    return with(0xee, new Bytes().text("Adobe").u8(0, 100, 0, 0, 0, 0, transform).toArray());
  }

  public Jpeg exif(byte[] tiff) {
    return with(0xe1, new Bytes().text("Exif\0\0").put(tiff).toArray());
  }

  public Jpeg profile(byte[] icc) {
    return profile(icc, 1, 1);
  }

  public Jpeg profile(byte[] icc, int number, int count) {
    return with(0xe2, new Bytes().text("ICC_PROFILE\0").u8(number, count).put(icc).toArray());
  }

  public Jpeg end(int... bytes) {
    return end(Bytes.of(bytes));
  }

  /** What stands behind the last scan. */
  public Jpeg end(byte[] bytes) {
    end = bytes;
    return this;
  }

  public static byte[] segment(int marker, byte[] content) {
    return new Bytes().u8(0xff, marker).u16(content.length + 2).put(content).toArray();
  }

  public byte[] toArray() {
    Bytes jpeg = new Bytes().u8(0xff, 0xd8);
    segments.forEach(jpeg::put);
    jpeg.put(segment(0xdb, quantisation())).put(segment(frameMarker, frame()));
    jpeg.put(segment(0xc4, JpegHuffman.tables()));
    if (restartInterval > 0) {
      jpeg.put(segment(0xdd, new Bytes().u16(restartInterval).toArray()));
    }
    for (int[] components : scans()) {
      jpeg.put(segment(0xda, scanHeader(components))).put(scan(components));
    }
    return jpeg.put(end).toArray();
  }

  private int[][] scans() {
    int[][] scans = new int[oneScanEach ? ids.length : 1][];
    for (int i = 0; i < scans.length; i++) {
      scans[i] = oneScanEach ? new int[] {i} : IntStream.range(0, ids.length).toArray();
    }
    return scans;
  }

  private byte[] quantisation() {
    Bytes table = new Bytes().u8(wideTables ? 0x10 : 0);
    for (int i = 0; i < 64; i++) {
      if (wideTables) {
        table.u16(1);
      } else {
        table.u8(1);
      }
    }
    return table.toArray();
  }

  private byte[] frame() {
    Bytes frame = new Bytes().u8(8).u16(height, width).u8(ids.length);
    for (int i = 0; i < ids.length; i++) {
      frame.u8(ids[i], across[i] << 4 | down[i], 0);
    }
    return frame.toArray();
  }

  private byte[] scanHeader(int[] components) {
    Bytes header = new Bytes().u8(components.length);
    for (int component : components) {
      header.u8(ids[component], 0);
    }
    return header.u8(0, 63, 0).toArray();
  }

  private byte[] scan(int[] components) {
    JpegHuffman bits = new JpegHuffman();
    int most = most(across);
    int mostDown = most(down);
    boolean alone = components.length == 1;
    int unitWidth = alone ? 8 * most / across[components[0]] : 8 * most;
    int unitHeight = alone ? 8 * mostDown / down[components[0]] : 8 * mostDown;
    int units = 0;
    int[] previous = new int[ids.length];
    for (int y = 0; y < height; y += unitHeight) {
      for (int x = 0; x < width; x += unitWidth) {
        if (restartInterval > 0 && units > 0 && units % restartInterval == 0) {
          bits.restart(units / restartInterval - 1);
          previous = new int[ids.length];
        }
        units++;
        for (int c : components) {
          int stepX = most / across[c];
          int stepY = mostDown / down[c];
          for (int block = 0; block < (alone ? 1 : across[c] * down[c]); block++) {
            int left = x + block % across[c] * 8 * stepX;
            int top = y + block / across[c] * 8 * stepY;
            int[] coefficients = transform(left, top, stepX, stepY, c);
            bits.block(coefficients, previous[c]);
            previous[c] = coefficients[0];
          }
        }
      }
    }
    return bits.finish();
  }

  private static int most(int[] values) {
    int most = 1;
    for (int value : values) {
      most = Math.max(most, value);
    }
    return most;
  }

  /** The discrete cosine transform of a block, by its definition, in zigzag order. */
  private int[] transform(int left, int top, int stepX, int stepY, int channel) {
    double[][] samples = new double[8][8];
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        int atX = Math.min(left + x * stepX, width - 1);
        int atY = Math.min(top + y * stepY, height - 1);
        samples[y][x] = Motif.sample(atX, atY, channel == 3 ? 2 : channel, 255) - 128;
      }
    }
    int[] coefficients = new int[64];
    for (int i = 0; i < 64; i++) {
      int u = ZIGZAG[i] % 8;
      int v = ZIGZAG[i] / 8;
      double sum = 0;
      for (int y = 0; y < 8; y++) {
        for (int x = 0; x < 8; x++) {
          sum +=
              samples[y][x]
                  * Math.cos((2 * x + 1) * u * Math.PI / 16)
                  * Math.cos((2 * y + 1) * v * Math.PI / 16);
        }
      }
      double scale = (u == 0 ? Math.sqrt(0.5) : 1) * (v == 0 ? Math.sqrt(0.5) : 1) / 4;
      coefficients[i] = (int) Math.round(sum * scale);
    }
    return coefficients;
  }
}

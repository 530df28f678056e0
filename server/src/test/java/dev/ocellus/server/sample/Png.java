package dev.ocellus.server.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A PNG of the motif, which a test changes where it wants to. */
public final class Png {
  public static final int GREY = 0;
  public static final int RGB = 2;
  public static final int PALETTE = 3;
  public static final int GREY_ALPHA = 4;
  public static final int RGBA = 6;

  private static final int[][] ADAM_7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ALL_AT_ONCE = {{0, 0, 1, 1}};

  private final int type;
  private final int depth;
  private final List<byte[]> beforePalette = new ArrayList<>();
  private final List<byte[]> beforePixels = new ArrayList<>();
  private final List<byte[]> afterPixels = new ArrayList<>();
  private int width = Motif.WIDTH;
  private int height = Motif.HEIGHT;
  private boolean interlaced;
  private int filter = -1;
  private byte[] palette;
  private int pieces = 1;

  public Png(int type, int depth) {
    this.type = type;
    this.depth = depth;
    this.palette = type == PALETTE ? palette(1 << depth) : new byte[0];
  }

  public Png size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  public Png interlaced() {
    interlaced = true;
    return this;
  }

  /** A filter for all rows, instead of each in turn. */
  public Png filter(int number) {
    filter = number;
    return this;
  }

  public Png palette(byte[] colours) {
    palette = colours;
    return this;
  }

  /** Pixels in so many chunks. */
  public Png pieces(int count) {
    pieces = count;
    return this;
  }

  public Png beforePalette(byte[] chunk) {
    beforePalette.add(chunk);
    return this;
  }

  public Png with(byte[] chunk) {
    beforePixels.add(chunk);
    return this;
  }

  public Png withAfterPixels(byte[] chunk) {
    afterPixels.add(chunk);
    return this;
  }

  public byte[] toArray() {
    Bytes header = new Bytes().u32(width, height).u8(depth, type, 0, 0, interlaced ? 1 : 0);
    Bytes png = new Bytes().u8(0x89).text("PNG\r\n\32\n").put(chunk("IHDR", header.toArray()));
    beforePalette.forEach(png::put);
    if (palette.length > 0) {
      png.put(chunk("PLTE", palette));
    }
    beforePixels.forEach(png::put);
    byte[] pixels = deflated(rows());
    for (int i = 0; i < pieces; i++) {
      int from = pixels.length * i / pieces;
      int to = pixels.length * (i + 1) / pieces;
      png.put(chunk("IDAT", Arrays.copyOfRange(pixels, from, to)));
    }
    afterPixels.forEach(png::put);
    return png.put(chunk("IEND")).toArray();
  }

  public static byte[] chunk(String type, int... content) {
    return chunk(type, Bytes.of(content));
  }

  public static byte[] chunk(String type, byte[] content) {
    byte[] body = new Bytes().text(type).put(content).toArray();
    CRC32 crc = new CRC32();
    crc.update(body);
    return new Bytes().u32(content.length).put(body).u32(crc.getValue()).toArray();
  }

  public static byte[] profile(byte[] icc) {
    return chunk("iCCP", new Bytes().text("p").u8(0, 0).put(deflated(icc)).toArray());
  }

  public static byte[] gamma(int times100000) {
    return chunk("gAMA", new Bytes().u32(times100000).toArray());
  }

  /** White, red, green, blue; x and y times 100000. */
  public static byte[] primaries(long... xy) {
    return chunk("cHRM", new Bytes().u32(xy).toArray());
  }

  public static byte[] deflated(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      deflated.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] palette(int colours) {
    Bytes palette = new Bytes();
    for (int i = 0; i < colours; i++) {
      palette.u8(i * 255 / (colours - 1), 255 - i * 37, i * 91);
    }
    return palette.toArray();
  }

  private int channels() {
    return switch (type) {
      case RGB -> 3;
      case GREY_ALPHA -> 2;
      case RGBA -> 4;
      default -> 1;
    };
  }

  private byte[] rows() {
    Bytes rows = new Bytes();
    for (int[] pass : interlaced ? ADAM_7 : ALL_AT_ONCE) {
      byte[] above = null;
      int number = 0;
      for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
        byte[] row = row(pass, y);
        int kind = filter >= 0 ? filter : number++ % 5;
        rows.u8(kind).put(filtered(kind, row, above == null ? new byte[row.length] : above));
        above = row;
      }
    }
    return rows.toArray();
  }

  private byte[] row(int[] pass, int y) {
    Bytes row = new Bytes();
    int bits = 0;
    int pending = 0;
    int most = (1 << depth) - 1;
    for (int x = pass[0]; x < width; x += pass[2]) {
      for (int c = 0; c < channels(); c++) {
        boolean alpha = (type == GREY_ALPHA && c == 1) || c == Motif.ALPHA;
        pending = pending << depth | Motif.sample(x, y, alpha ? Motif.ALPHA : c, most);
        bits += depth;
        while (bits >= 8) {
          bits -= 8;
          row.u8(pending >> bits);
        }
      }
    }
    return bits > 0 ? row.u8(pending << (8 - bits)).toArray() : row.toArray();
  }

  private byte[] filtered(int kind, byte[] row, byte[] above) {
    int distance = Math.max(1, channels() * depth / 8);
    byte[] filtered = new byte[row.length];
    for (int i = 0; i < row.length; i++) {
      int a = i < distance ? 0 : row[i - distance] & 0xff;
      int b = above[i] & 0xff;
      int c = i < distance ? 0 : above[i - distance] & 0xff;
      int guess =
          switch (kind) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> (a + b) / 2;
            case 4 -> paeth(a, b, c);
            default -> 0;
          };
      filtered[i] = (byte) (row[i] - guess);
    }
    return filtered;
  }

  private static int paeth(int a, int b, int c) {
    int pa = Math.abs(b - c);
    int pb = Math.abs(a - c);
    int pc = Math.abs(a + b - 2 * c);
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  }
}

package dev.ocellus.server.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Makes RGBA of a PNG's samples. */
final class PngPixels {
  private static final int MOST_COLOURS = 256;
  private static final byte OPAQUE = -1;

  private final PngHeader header;

  /** RGBA of each index, where there are any. */
  private final byte[] colours;

  /** The samples of the one colour that is transparent, where there is one. */
  private final int[] clear;

  PngPixels(PngHeader header, PngChunks chunks) {
    this.header = header;
    byte[] transparency = chunks.find("tRNS").orElse(new byte[0]);
    boolean indexed = header.colourType() == PngHeader.PALETTE;
    this.colours = indexed ? colours(chunks, transparency) : new byte[0];
    this.clear = indexed ? new int[0] : clear(header, transparency);
  }

  /** An index behind the last colour means that one. */
  private static byte[] colours(PngChunks chunks, byte[] transparency) {
    byte[] palette =
        chunks.find("PLTE").orElseThrow(() -> chunks.file().damaged("it has no palette"));
    int count = palette.length / 3;
    if (count < 1 || count > MOST_COLOURS) {
      throw chunks.file().damaged("its palette has " + count + " colours; expected 1 to 256");
    }
    byte[] colours = new byte[4 * MOST_COLOURS];
    for (int i = 0; i < MOST_COLOURS; i++) {
      int known = Math.min(i, count - 1);
      System.arraycopy(palette, 3 * known, colours, 4 * i, 3);
      colours[4 * i + 3] = known < transparency.length ? transparency[known] : OPAQUE;
    }
    return colours;
  }

  /** Each value has 16 bits in the file; of samples of fewer bits the lower eight count. */
  private static int[] clear(PngHeader header, byte[] transparency) {
    if (header.hasAlpha() || transparency.length < 2 * header.samples()) {
      return new int[0];
    }
    ByteBuffer values = ByteBuffer.wrap(transparency);
    int[] samples = new int[header.samples()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = values.getShort() & (header.depth() == 16 ? 0xffff : 0xff);
    }
    return samples;
  }

  /** Takes a row apart: samples as they are, 0 to the most that their depth has. */
  void unpack(byte[] row, int[] samples) {
    int depth = header.depth();
    for (int i = 0; i < samples.length; i++) {
      samples[i] =
          depth == 16
              ? (row[2 * i] & 0xff) << 8 | (row[2 * i + 1] & 0xff)
              : PackedSamples.get(row, i, depth);
    }
  }

  /** Writes the pixel whose samples begin at {@code i}. */
  void write(int[] samples, int i, byte[] rgba, int at) {
    if (colours.length > 0) {
      System.arraycopy(colours, 4 * samples[i], rgba, at, 4);
      return;
    }
    int step = header.isGrey() ? 0 : 1;
    for (int c = 0; c < 3; c++) {
      rgba[at + c] = eightBits(samples[i + c * step]);
    }
    rgba[at + 3] = alpha(samples, i);
  }

  private byte alpha(int[] samples, int i) {
    if (header.hasAlpha()) {
      return eightBits(samples[i + header.samples() - 1]);
    }
    boolean isClear =
        clear.length > 0 && Arrays.equals(samples, i, i + clear.length, clear, 0, clear.length);
    return isClear ? 0 : OPAQUE;
  }

  /** Fewer bits are spread, of more the highest are taken. */
  private byte eightBits(int sample) {
    return (byte) (header.depth() == 16 ? sample >> 8 : sample * 255 / ((1 << header.depth()) - 1));
  }
}

package dev.ocellus.server.sample;

import java.util.HashMap;
import java.util.Map;

/** The codes of GIF (LZW). */
public final class GifCodes {
  private final Bytes out = new Bytes();
  private final int bits;
  private int pending;
  private int count;

  private GifCodes(int bits) {
    this.bits = bits;
  }

  /**
   * Compresses.
   *
   * @param clears whether the table is cleared when it is full
   */
  public static byte[] of(int bits, byte[] indices, boolean clears) {
    return new GifCodes(bits).compress(indices, clears);
  }

  /** These codes, all of them of one length. */
  public static byte[] raw(int bits, int... codes) {
    GifCodes writer = new GifCodes(bits);
    for (int code : codes) {
      writer.put(code, bits + 1);
    }
    return writer.finish();
  }

  private byte[] compress(byte[] indices, boolean clears) {
    int clear = 1 << bits;
    Map<String, Integer> table = fresh();
    int length = bits + 1;
    put(clear, length);
    String string = "";
    for (byte index : indices) {
      String longer = string + (char) (index & 0xff);
      if (table.containsKey(longer)) {
        string = longer;
        continue;
      }
      put(table.get(string), length);
      int next = table.size() + 2;
      if (next < 4096) {
        table.put(longer, next);
        length = Math.max(length, 32 - Integer.numberOfLeadingZeros(next));
      } else if (clears) {
        put(clear, length);
        table = fresh();
        length = bits + 1;
      }
      string = longer.substring(longer.length() - 1);
    }
    if (!string.isEmpty()) {
      put(table.get(string), length);
    }
    put(clear + 1, length);
    return finish();
  }

  private Map<String, Integer> fresh() {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < 1 << bits; i++) {
      table.put(String.valueOf((char) i), i);
    }
    return table;
  }

  private void put(int code, int length) {
    pending |= code << count;
    count += length;
    while (count >= 8) {
      out.u8(pending & 0xff);
      pending >>>= 8;
      count -= 8;
    }
  }

  private byte[] finish() {
    if (count > 0) {
      out.u8(pending & 0xff);
    }
    return out.toArray();
  }
}

package dev.ocellus.standalone;

/** Words of 32 bits as bytes, the lowest first. */
final class Words {
  private Words() {}

  static void put(byte[] into, int at, int word) {
    for (int i = 0; i < Integer.BYTES; i++) {
      into[at + i] = (byte) (word >>> (i * Byte.SIZE));
    }
  }

  static int get(byte[] from, int at) {
    int word = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      word |= (from[at + i] & 0xFF) << (i * Byte.SIZE);
    }
    return word;
  }

  /** Text in ASCII. */
  static byte[] ascii(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }
}

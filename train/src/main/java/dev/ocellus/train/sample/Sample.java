package dev.ocellus.train.sample;

/**
 * A crop and what the teacher says of it.
 *
 * @param bgr its pixels, blue, green, red
 * @param score that it is a face, 0 to 1
 * @param box four numbers, how far each side is off
 * @param landmarks ten numbers; empty where the teacher says nothing of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(byte[] bgr, float score, float[] box, float[] landmarks) {
  private static final float SCALE = 128;
  private static final float MIDDLE = 127.5f;

  /** Pixels as bytes, from such as networks see them: {@code (value - 127.5) / 128}. */
  static byte[] bytes(float[] seen, int from, int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      int value = Math.round(seen[from + i] * SCALE + MIDDLE);
      bytes[i] = (byte) Math.max(0, Math.min(255, value));
    }
    return bytes;
  }
}

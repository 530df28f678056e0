package dev.ocellus.server.sample;

/** What the pictures show: gradients from the least to the most, and stripes of other alpha. */
public final class Motif {
  public static final int WIDTH = 21;
  public static final int HEIGHT = 13;
  public static final int ALPHA = 3;

  private Motif() {}

  /**
   * A sample.
   *
   * @param channel 0 red, 1 green, 2 blue, 3 alpha
   * @param most the largest value
   */
  public static int sample(int x, int y, int channel, int most) {
    return switch (channel) {
      case 0 -> x * most / (WIDTH - 1);
      case 1 -> y * most / (HEIGHT - 1);
      case 2 -> (x + y) * most / (WIDTH + HEIGHT - 2);
      default -> (x + 2 * y) % 5 * most / 4;
    };
  }
}

package dev.ocellus.train.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.SplittableRandom;

/** Changes how a picture looks, not what it shows: tint, contrast, grey, blur, noise, JPEG. */
final class Look {
  private final SplittableRandom random;

  Look(SplittableRandom random) {
    this.random = random;
  }

  BufferedImage changed(BufferedImage image) {
    BufferedImage changed = chance(0.25) ? blurred(image) : image;
    toned(changed);
    if (chance(0.3)) {
      noisy(changed);
    }
    return chance(0.4) ? Images.jpeg(changed, (float) between(0.2, 0.9)) : changed;
  }

  private BufferedImage blurred(BufferedImage image) {
    float side = (float) between(0.05, 0.25);
    float middle = 1 - 2 * side;
    float[] weights = new float[9];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i / 3 == 1 ? middle : side) * (i % 3 == 1 ? middle : side);
    }
    var blur = new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null);
    BufferedImage blurred = Images.blank(image.getWidth(), image.getHeight());
    blur.filter(image, blurred);
    return blurred;
  }

  /** Contrast, brightness and gamma of all, a gain of each colour, and grey or sepia at times. */
  private void toned(BufferedImage image) {
    double contrast = between(0.6, 1.35);
    double brightness = between(-35, 35);
    double gamma = Math.exp(between(-0.35, 0.35));
    byte[][] tables = new byte[3][];
    for (int colour = 0; colour < 3; colour++) {
      tables[colour] = table(contrast * between(0.9, 1.1), brightness, gamma);
    }
    boolean grey = chance(0.3);
    byte[] bgr = Images.bgr(image);
    for (int i = 0; i < bgr.length; i += 3) {
      if (grey) {
        grey(bgr, i);
      }
      for (int colour = 0; colour < 3; colour++) {
        bgr[i + colour] = tables[colour][bgr[i + colour] & 255];
      }
    }
    if (grey && chance(0.7)) {
      for (int i = 0; i < bgr.length; i += 3) {
        grey(bgr, i);
      }
    }
  }

  private static void grey(byte[] bgr, int at) {
    int sum = 29 * (bgr[at] & 255) + 150 * (bgr[at + 1] & 255) + 77 * (bgr[at + 2] & 255);
    bgr[at] = bgr[at + 1] = bgr[at + 2] = (byte) (sum >> 8);
  }

  private static byte[] table(double contrast, double brightness, double gamma) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      double curved = 255 * Math.pow(i / 255.0, gamma);
      double value = (curved - 127.5) * contrast + 127.5 + brightness;
      table[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
    return table;
  }

  private void noisy(BufferedImage image) {
    double strength = between(2, 18);
    boolean grey = chance(0.5);
    byte[] bgr = Images.bgr(image);
    double noise = 0;
    for (int i = 0; i < bgr.length; i++) {
      if (!grey || i % 3 == 0) {
        noise = strength * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
      }
      bgr[i] = (byte) Math.max(0, Math.min(255, Math.round((bgr[i] & 255) + noise)));
    }
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private double between(double least, double most) {
    return random.nextDouble(least, most);
  }
}

package dev.ocellus.server.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** GIFs of every kind, and damaged ones. */
final class GifSamples {
  private static final int W = Motif.WIDTH;
  private static final int H = Motif.HEIGHT;

  private final List<Sample> samples = new ArrayList<>();

  static List<Sample> all() {
    GifSamples gif = new GifSamples();
    gif.kinds();
    gif.transparency();
    gif.frames();
    gif.codes();
    gif.damages();
    return gif.samples;
  }

  private void add(String name, Gif gif) {
    add(name, gif.toArray());
  }

  private void add(String name, byte[] file) {
    samples.add(new Sample("GIF " + name, file));
  }

  private static Gif screen(int bits) {
    return new Gif(W, H, bits);
  }

  private void kinds() {
    for (int bits = 1; bits <= 8; bits++) {
      add(bits + " bits", screen(bits).frame(0, 0, W, H, Math.max(2, bits)));
      add(bits + " bits interlaced", screen(bits).interlaced(Math.max(2, bits)));
      add(
          bits + " bits, own table",
          screen(2)
              .frame(
                  0,
                  0,
                  W,
                  H,
                  false,
                  bits,
                  8,
                  GifCodes.of(8, Gif.indices(W, H, bits, false), true)));
      add(
          bits + " bits, no table for the screen",
          screen(0)
              .frame(
                  0,
                  0,
                  W,
                  H,
                  false,
                  bits,
                  8,
                  GifCodes.of(8, Gif.indices(W, H, bits, false), true)));
    }
    add("no table", screen(0).frame(0, 0, W, H, 4));
    add("table too small", screen(2).frame(0, 0, W, H, 4));
    for (int[] size : new int[][] {{1, 1}, {1, 9}, {9, 1}, {300, 200}}) {
      add(size[0] + " x " + size[1], new Gif(size[0], size[1], 8).frame(0, 0, size[0], size[1], 8));
    }
    byte[] old = screen(4).frame(0, 0, W, H, 4).toArray();
    old[4] = '7';
    add("87a", old);
  }

  private void transparency() {
    for (int index : new int[] {0, 3, 15, 16, 255}) {
      add("clear " + index + " of 16", screen(4).control(0, index).frame(0, 0, W, H, 4));
      add(
          "clear " + index + " of 16 with larger indices",
          screen(4).control(0, index).frame(0, 0, W, H, 8));
      add(
          "clear " + index + " of its own 4",
          screen(4)
              .control(0, index)
              .frame(0, 0, W, H, false, 2, 4, GifCodes.of(4, Gif.indices(W, H, 4, false), true)));
      add("clear " + index + " without a table", screen(0).control(0, index).frame(0, 0, W, H, 4));
    }
    add("clear twice", screen(4).control(0, 3).control(0, 4).frame(0, 0, W, H, 4));
    add("clear, then not", screen(4).control(0, 3).control(0, -1).frame(0, 0, W, H, 4));
    add("clear interlaced", screen(4).control(0, 3).interlaced(4));
    add("clear behind its frame", screen(4).frame(0, 0, W, H, 4).control(0, 3));
    for (int disposal = 0; disposal < 8; disposal++) {
      add(
          "disposal " + disposal,
          screen(4).control(disposal, 3).frame(0, 0, W, H, 4).control(0, -1).frame(0, 0, W, H, 4));
    }
    add("a background colour", background());
    add(
        "a control of another length",
        screen(4).put(0x21, 0xf9, 5, 1, 0, 0, 3, 0, 0).frame(0, 0, W, H, 4));
    add("a short control", screen(4).put(0x21, 0xf9, 3, 1, 0, 3, 0).frame(0, 0, W, H, 4));
    add(
        "a control in two blocks",
        screen(4).put(0x21, 0xf9, 4, 1, 0, 0, 3, 4, 0, 0, 0, 5, 0).frame(0, 0, W, H, 4));
  }

  private static byte[] background() {
    byte[] gif = screen(4).frame(3, 3, 5, 5, 4).toArray();
    gif[11] = 7;
    return gif;
  }

  private void frames() {
    add("frame inside", screen(4).frame(3, 4, 6, 5, 4));
    add(
        "frame inside interlaced",
        screen(4).frame(3, 4, 6, 5, true, 0, 4, GifCodes.of(4, Gif.indices(6, 5, 4, true), true)));
    add("frame beyond the screen", screen(4).frame(10, 8, W, H, 4));
    add("frame larger than the screen", new Gif(4, 4, 4).frame(0, 0, W, H, 4));
    add("frame wider than the screen", new Gif(4, 40, 4).frame(0, 0, W, H, 4));
    add("frame outside of the screen", screen(4).frame(100, 100, 5, 5, 4));
    add("second frame beyond the screen", screen(4).frame(0, 0, W, H, 4).frame(10, 8, W, H, 4));
    add("screen of nothing", new Gif(0, 0, 4).frame(0, 0, W, H, 4));
    add("screen of no height", new Gif(W, 0, 4).frame(0, 0, W, H, 4));
    add("frame of nothing", screen(4).frame(0, 0, 0, 0, 4));
    add("frame of no width", screen(4).frame(2, 2, 0, 5, 4));
    add("frame of no height", screen(4).frame(2, 2, 5, 0, 4));
    add("frame of nothing, then one", screen(4).frame(0, 0, 0, 0, 4).frame(0, 0, W, H, 4));
    add(
        "frame of nothing without codes, then one",
        screen(4).frame(0, 0, 0, 0, false, 0, 4, new byte[0]).frame(0, 0, W, H, 4));
    add("all of nothing", new Gif(0, 0, 4).frame(0, 0, 0, 0, 4));
    add("no frame", screen(4));
    add("a comment", screen(4).put(0x21, 0xfe, 2, 'h', 'i', 0).frame(0, 0, W, H, 4));
    add(
        "a loop",
        screen(4)
            .put(
                0x21, 0xff, 11, 'N', 'E', 'T', 'S', 'C', 'A', 'P', 'E', '2', '.', '0', 3, 1, 0, 0,
                0)
            .frame(0, 0, W, H, 4));
    add(
        "plain text",
        screen(4)
            .put(0x21, 1, 12, 0, 0, 0, 0, 9, 0, 9, 0, 8, 8, 1, 0, 2, 'h', 'i', 0)
            .frame(0, 0, W, H, 4));
    add("an unknown extension", screen(4).put(0x21, 0x77, 1, 1, 0).frame(0, 0, W, H, 4));
    add("an unknown block", screen(4).put(0x55).frame(0, 0, W, H, 4));
    add("zeros between blocks", screen(4).put(0, 0).frame(0, 0, W, H, 4));
    add(
        "more behind its end",
        new Bytes().put(screen(4).frame(0, 0, W, H, 4).toArray()).zeros(50).toArray());
  }

  private void codes() {
    byte[] many = new byte[300 * 200];
    new Random(3).nextBytes(many);
    add(
        "deferred clear",
        new Gif(300, 200, 8).frame(0, 0, 300, 200, false, 0, 8, GifCodes.of(8, many, false)));
    add(
        "clears",
        new Gif(300, 200, 8).frame(0, 0, 300, 200, false, 0, 8, GifCodes.of(8, many, true)));
    byte[] same = new byte[300 * 200];
    add(
        "one string",
        new Gif(300, 200, 8).frame(0, 0, 300, 200, false, 0, 8, GifCodes.of(8, same, false)));
    byte[] few = Gif.indices(W, H, 4, false);
    for (int bits : new int[] {0, 1, 9, 11, 12, 13}) {
      add(
          "codes of " + bits + " bits",
          screen(1)
              .frame(
                  0,
                  0,
                  W,
                  H,
                  false,
                  0,
                  bits,
                  GifCodes.of(Math.max(1, Math.min(bits, 8)), Gif.indices(W, H, 1, false), true)));
    }
    add(
        "without a first clear",
        new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 0, 1, 2, 3)));
    add(
        "without an end",
        new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 0, 1, 4, 2, 3)));
    add(
        "clears again and again",
        new Gif(2, 2, 2)
            .frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 4, 4, 0, 4, 1, 4, 4, 2, 4, 3, 5)));
    add(
        "an unknown code",
        new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 0, 7, 1, 1, 5)));
    add(
        "an unknown code first",
        new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 6, 1, 1, 1, 5)));
    add("ends early", new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 0, 1, 5)));
    add("ends at once", new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, GifCodes.raw(2, 4, 5)));
    add(
        "runs out",
        screen(4).frame(0, 0, W, H, false, 0, 4, Arrays.copyOf(GifCodes.of(4, few, true), 30)));
    add(
        "runs out interlaced",
        screen(4).frame(0, 0, W, H, true, 0, 4, Arrays.copyOf(GifCodes.of(4, few, true), 30)));
    add("too many", screen(4).frame(0, 0, W, 5, false, 0, 4, GifCodes.of(4, few, true)));
    add("none", screen(4).frame(0, 0, W, H, false, 0, 4, new byte[0]));
  }

  private void damages() {
    byte[] whole = screen(4).frame(0, 0, W, H, 4).toArray();
    for (int length = whole.length - 1; length > 0; length -= length > whole.length - 20 ? 1 : 7) {
      add("cut to " + length + " of " + whole.length, Arrays.copyOf(whole, length));
    }
    byte[] two = screen(4).frame(0, 0, W, H, 4).frame(0, 0, W, H, 4).toArray();
    for (int i = 0; i < 10; i++) {
      add("two frames cut at " + i, Arrays.copyOf(two, two.length - 1 - i * 25));
    }
    Random random = new Random(6);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      damaged[6 + random.nextInt(damaged.length - 6)] ^= (byte) (1 << random.nextInt(8));
      add("with a bit changed " + i, damaged);
    }
  }
}

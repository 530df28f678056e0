package dev.ocellus.server.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** WebPs of every kind, and damaged ones. */
final class WebpSamples {
  private static final int W = Motif.WIDTH;
  private static final int H = Motif.HEIGHT;

  private final List<Sample> samples = new ArrayList<>();
  private final byte[] lossy = Webp.lossy(W, H, 0.9f);
  private final byte[] lossless = Webp.lossless(W, H, false);
  private final byte[] clear = Webp.lossless(W, H, true);

  static List<Sample> all() {
    WebpSamples webp = new WebpSamples();
    webp.kinds();
    webp.alpha();
    webp.profiles();
    webp.animations();
    webp.structures();
    webp.damages();
    return webp.samples;
  }

  private void add(String name, byte[]... chunks) {
    addFile(name, Webp.riff(chunks));
  }

  private void addFile(String name, byte[] file) {
    samples.add(new Sample("WebP " + name, file));
  }

  private void kinds() {
    for (float quality : new float[] {0, 0.1f, 0.3f, 0.5f, 0.75f, 0.9f, 1}) {
      add("lossy of quality " + quality, Webp.lossy(W, H, quality));
    }
    for (int[] size : new int[][] {{1, 1}, {1, 9}, {9, 1}, {16, 16}, {17, 15}, {64, 48}}) {
      add("lossy " + size[0] + " x " + size[1], Webp.lossy(size[0], size[1], 0.8f));
      add("lossless " + size[0] + " x " + size[1], Webp.lossless(size[0], size[1], false));
    }
    add("lossless", lossless);
    add("lossless with alpha", clear);
    add("lossy, extended", Webp.extended(0, W, H), lossy);
    add("lossless, extended", Webp.extended(0, W, H), lossless);
    add("lossless with alpha, extended", Webp.extended(Webp.ALPHA, W, H), clear);
    add("lossless with alpha that the flags do not tell", Webp.extended(0, W, H), clear);
    add(
        "lossless without the alpha that the flags tell",
        Webp.extended(Webp.ALPHA, W, H),
        lossless);
  }

  private void alpha() {
    for (int filter = 0; filter < 4; filter++) {
      for (int preprocessing = 0; preprocessing < 4; preprocessing++) {
        for (boolean compressed : new boolean[] {false, true}) {
          byte[] alpha = Webp.alpha(W, H, preprocessing, filter, compressed);
          String name =
              "alpha filter "
                  + filter
                  + " preprocessing "
                  + preprocessing
                  + (compressed ? " compressed" : "");
          add(name, Webp.extended(Webp.ALPHA, W, H), alpha, lossy);
        }
      }
    }
    byte[] alpha = Webp.alpha(W, H, 0, 1, true);
    add("alpha that the flags do not tell", Webp.extended(0, W, H), alpha, lossy);
    add("alpha behind the pixels", Webp.extended(Webp.ALPHA, W, H), lossy, alpha);
    add(
        "alpha twice",
        Webp.extended(Webp.ALPHA, W, H),
        alpha,
        Webp.alpha(W, H, 0, 0, false),
        lossy);
    add("alpha without extension", alpha, lossy);
    add("alpha of a lossless picture", Webp.extended(Webp.ALPHA, W, H), alpha, clear);
    add("alpha that is told and missing", Webp.extended(Webp.ALPHA, W, H), lossy);
    for (int header : new int[] {2, 3, 0xc0, 0xff, 0x11}) {
      byte[] other = Webp.alpha(W, H, 0, 0, false);
      other[8] = (byte) header;
      add("alpha header " + header, Webp.extended(Webp.ALPHA, W, H), other, lossy);
    }
    byte[] raw = Webp.alpha(W, H, 0, 0, false);
    add(
        "alpha too short",
        Webp.extended(Webp.ALPHA, W, H),
        Webp.chunk("ALPH", Arrays.copyOfRange(raw, 8, 100)),
        lossy);
    add(
        "alpha too long",
        Webp.extended(Webp.ALPHA, W, H),
        Webp.chunk("ALPH", Arrays.copyOfRange(raw, 8, 400)),
        lossy);
    add("alpha empty", Webp.extended(Webp.ALPHA, W, H), Webp.chunk("ALPH", new byte[0]), lossy);
    add(
        "alpha compressed junk",
        Webp.extended(Webp.ALPHA, W, H),
        Webp.chunk("ALPH", Bytes.of(1, 2, 3, 4, 5, 6)),
        lossy);
  }

  private void profiles() {
    byte[][] profiles = {
      Icc.displayP3(),
      Icc.linearRgb(),
      Icc.rgbTable(),
      Icc.linearGrey(),
      Icc.cmyk(),
      new byte[100],
      Arrays.copyOf(Icc.linearRgb(), 200),
      new byte[0]
    };
    for (int i = 0; i < profiles.length; i++) {
      byte[] icc = Webp.chunk("ICCP", profiles[i]);
      add("profile " + i, Webp.extended(Webp.PROFILE, W, H), icc, lossy);
      add("profile " + i + " lossless", Webp.extended(Webp.PROFILE | Webp.ALPHA, W, H), icc, clear);
    }
    byte[] icc = Webp.chunk("ICCP", Icc.linearRgb());
    add("profile that the flags do not tell", Webp.extended(0, W, H), icc, lossy);
    add("profile behind the pixels", Webp.extended(Webp.PROFILE, W, H), lossy, icc);
    add(
        "profile twice",
        Webp.extended(Webp.PROFILE, W, H),
        icc,
        Webp.chunk("ICCP", Icc.displayP3()),
        lossy);
    add("profile that is told and missing", Webp.extended(Webp.PROFILE, W, H), lossy);
    add(
        "profile of an animation",
        Webp.extended(Webp.PROFILE | Webp.ANIMATED, W, H),
        icc,
        Webp.animation(),
        Webp.frame(0, 0, W, H, 0, lossy));
    add("EXIF", Webp.extended(8, W, H), lossy, Webp.chunk("EXIF", Exif.orientation(6)));
    add(
        "EXIF with a name",
        Webp.extended(8, W, H),
        lossy,
        Webp.chunk("EXIF", new Bytes().text("Exif\0\0").put(Exif.orientation(6)).toArray()));
    add(
        "EXIF before the pixels",
        Webp.extended(8, W, H),
        Webp.chunk("EXIF", Exif.orientation(6)),
        lossy);
    add(
        "EXIF that the flags do not tell",
        Webp.extended(0, W, H),
        lossy,
        Webp.chunk("EXIF", Exif.orientation(6)));
  }

  private void animations() {
    int flags = Webp.ANIMATED | Webp.ALPHA;
    byte[] anim = Webp.animation();
    for (int way = 0; way < 4; way++) {
      add(
          "animation " + way,
          Webp.extended(flags, 40, 30),
          anim,
          Webp.frame(6, 8, W, H, way, lossy),
          Webp.frame(0, 0, W, H, way, lossless));
      add(
          "animation with alpha " + way,
          Webp.extended(flags, 40, 30),
          anim,
          Webp.frame(6, 8, W, H, way, clear),
          Webp.frame(0, 0, W, H, way, lossless));
    }
    add(
        "animation of a whole frame",
        Webp.extended(flags, W, H),
        anim,
        Webp.frame(0, 0, W, H, 0, lossy));
    add(
        "animation without alpha",
        Webp.extended(Webp.ANIMATED, 40, 30),
        anim,
        Webp.frame(6, 8, W, H, 0, lossy));
    add(
        "animation with alpha that the flags do not tell",
        Webp.extended(Webp.ANIMATED, 40, 30),
        anim,
        Webp.frame(6, 8, W, H, 0, clear));
    add(
        "animation of alpha chunks",
        Webp.extended(flags, 40, 30),
        anim,
        Webp.frame(6, 8, W, H, 0, Webp.alpha(W, H, 0, 2, true), lossy));
    add(
        "animation of alpha chunks that the flags do not tell",
        Webp.extended(Webp.ANIMATED, 40, 30),
        anim,
        Webp.frame(6, 8, W, H, 0, Webp.alpha(W, H, 0, 2, true), lossy));
    add(
        "animation beyond its canvas",
        Webp.extended(flags, W, H),
        anim,
        Webp.frame(2, 2, W, H, 0, lossy));
    add(
        "animation of another size",
        Webp.extended(flags, 40, 30),
        anim,
        Webp.frame(2, 2, W + 1, H, 0, lossy));
    add(
        "animation without its header",
        Webp.extended(flags, W, H),
        Webp.frame(0, 0, W, H, 0, lossy));
    add("animation without frames", Webp.extended(flags, W, H), anim);
    add("animation of a picture", Webp.extended(flags, W, H), anim, lossy);
    add(
        "animation whose frame is empty",
        Webp.extended(flags, W, H),
        anim,
        Webp.frame(0, 0, W, H, 0));
    add(
        "animation whose first frame is empty",
        Webp.extended(flags, W, H),
        anim,
        Webp.frame(0, 0, W, H, 0),
        Webp.frame(0, 0, W, H, 0, lossy));
    add("frames without the flag", Webp.extended(0, W, H), anim, Webp.frame(0, 0, W, H, 0, lossy));
    add(
        "frames and a picture without the flag",
        Webp.extended(0, W, H),
        lossy,
        anim,
        Webp.frame(0, 0, W, H, 0, lossless));
    add(
        "frame with an unknown chunk",
        Webp.extended(flags, W, H),
        anim,
        Webp.frame(0, 0, W, H, 0, Webp.chunk("abcd", new byte[6]), lossy));
    byte[] two =
        Webp.riff(
            Webp.extended(flags, W, H),
            anim,
            Webp.frame(0, 0, W, H, 0, lossy),
            Webp.frame(0, 0, W, H, 0, lossless));
    for (int cut : new int[] {1, 20, 60, 100, 200}) {
      addFile("animation cut by " + cut, Arrays.copyOf(two, two.length - cut));
    }
  }

  private void structures() {
    add("of another size than its header", Webp.extended(0, W + 1, H), lossy);
    add("with an unknown chunk", Webp.extended(0, W, H), Webp.chunk("abcd", new byte[5]), lossy);
    add("with an unknown chunk behind", lossy, Webp.chunk("abcd", new byte[5]));
    add("two pictures", Webp.extended(0, W, H), lossy, lossless);
    add("nothing but a header", Webp.extended(0, W, H));
    add("an unknown chunk first", Webp.chunk("abcd", new byte[4]), lossy);
    byte[] file = Webp.riff(lossy);
    addFile("with more behind its end", new Bytes().put(file).zeros(40).toArray());
    for (int by : new int[] {-30, -2, -1, 1, 2, 30}) {
      byte[] other = file.clone();
      other[4] += (byte) by;
      addFile("that says it is longer by " + by, other);
      byte[] chunk = file.clone();
      chunk[16] += (byte) by;
      addFile("whose chunk says it is longer by " + by, chunk);
    }
    byte[] endless = file.clone();
    Arrays.fill(endless, 4, 8, (byte) 0xff);
    addFile("that says it is endless", endless);
  }

  private void damages() {
    byte[][] files = {
      Webp.riff(lossy),
      Webp.riff(clear),
      Webp.riff(Webp.extended(Webp.ALPHA, W, H), Webp.alpha(W, H, 0, 1, true), lossy)
    };
    Random random = new Random(9);
    for (int kind = 0; kind < files.length; kind++) {
      byte[] whole = files[kind];
      for (int length = whole.length - 1;
          length > 0;
          length -= length > whole.length - 6 ? 1 : 17) {
        addFile(
            "kind " + kind + " cut to " + length + " of " + whole.length,
            Arrays.copyOf(whole, length));
      }
      for (int i = 0; i < 60; i++) {
        byte[] damaged = whole.clone();
        damaged[12 + random.nextInt(damaged.length - 12)] ^= (byte) (1 << random.nextInt(8));
        addFile("kind " + kind + " with a bit changed " + i, damaged);
      }
    }
  }
}

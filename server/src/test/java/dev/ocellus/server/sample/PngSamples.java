package dev.ocellus.server.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PNGs of every kind, with every way to tell colours and transparency, and damaged ones. */
final class PngSamples {
  private static final int[][] KINDS = {
    {Png.GREY, 1},
    {Png.GREY, 2},
    {Png.GREY, 4},
    {Png.GREY, 8},
    {Png.GREY, 16},
    {Png.RGB, 8},
    {Png.RGB, 16},
    {Png.PALETTE, 1},
    {Png.PALETTE, 2},
    {Png.PALETTE, 4},
    {Png.PALETTE, 8},
    {Png.GREY_ALPHA, 8},
    {Png.GREY_ALPHA, 16},
    {Png.RGBA, 8},
    {Png.RGBA, 16}
  };

  private static final long[] P3 = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};
  private static final long[] SRGB = {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000};

  private final List<Sample> samples = new ArrayList<>();

  static List<Sample> all() {
    PngSamples png = new PngSamples();
    png.kinds();
    png.sizes();
    png.transparency();
    png.colours();
    png.orientations();
    png.structures();
    png.damages();
    return png.samples;
  }

  private void add(String name, Png png) {
    add(name, png.toArray());
  }

  private void add(String name, byte[] file) {
    samples.add(new Sample("PNG " + name, file));
  }

  private static String name(int[] kind) {
    return "type " + kind[0] + " depth " + kind[1];
  }

  private void kinds() {
    for (int[] kind : KINDS) {
      add(name(kind), new Png(kind[0], kind[1]));
      add(name(kind) + " interlaced", new Png(kind[0], kind[1]).interlaced());
    }
    for (int filter = 0; filter < 5; filter++) {
      add("filter " + filter, new Png(Png.RGB, 8).filter(filter));
    }
  }

  private void sizes() {
    int[][] sizes = {{1, 1}, {1, 13}, {21, 1}, {2, 2}, {5, 3}, {8, 8}, {9, 4}};
    for (int[] size : sizes) {
      String name = size[0] + " x " + size[1];
      add(name, new Png(Png.RGBA, 8).size(size[0], size[1]));
      add(name + " interlaced", new Png(Png.PALETTE, 2).size(size[0], size[1]).interlaced());
    }
  }

  private void transparency() {
    for (int[] kind : KINDS) {
      int most = (1 << kind[1]) - 1;
      for (int value : new int[] {0, most, most / 2, (most + 1) & 0xffff, most | 0x100}) {
        byte[] clear =
            switch (kind[0]) {
              case Png.RGB -> {
                int[] v = {
                  Motif.sample(4, 4, 0, most),
                  Motif.sample(4, 4, 1, most),
                  Motif.sample(4, 4, 2, most)
                };
                yield new Bytes().u16(v[0] + value - most / 2, v[1], v[2]).toArray();
              }
              case Png.PALETTE -> new Bytes().u8(value, 128).toArray();
              default -> new Bytes().u16(value).toArray();
            };
        add(
            name(kind) + " tRNS " + value,
            new Png(kind[0], kind[1]).with(Png.chunk("tRNS", clear)));
      }
    }
    add(
        "tRNS of a whole palette",
        new Png(Png.PALETTE, 4)
            .with(
                Png.chunk(
                    "tRNS", 0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240, 255, 3, 2)));
    add("tRNS longer than the palette", new Png(Png.PALETTE, 1).with(Png.chunk("tRNS", 0, 20, 40)));
    add("tRNS too long for grey", new Png(Png.GREY, 8).with(Png.chunk("tRNS", 0, 127, 0)));
    add("tRNS too short for grey", new Png(Png.GREY, 8).with(Png.chunk("tRNS", 127)));
    add("tRNS too short for RGB", new Png(Png.RGB, 8).with(Png.chunk("tRNS", 0, 0, 0, 0)));
    add("tRNS empty", new Png(Png.PALETTE, 8).with(Png.chunk("tRNS")));
    add(
        "tRNS before the palette",
        new Png(Png.PALETTE, 8).beforePalette(Png.chunk("tRNS", 0, 0, 7)));
    add(
        "tRNS behind the pixels",
        new Png(Png.PALETTE, 8).withAfterPixels(Png.chunk("tRNS", 0, 0, 7)));
    add(
        "tRNS twice",
        new Png(Png.PALETTE, 8).with(Png.chunk("tRNS", 0, 0, 7)).with(Png.chunk("tRNS", 1, 2, 3)));
    add("tRNS interlaced", new Png(Png.GREY, 2).interlaced().with(Png.chunk("tRNS", 0, 2)));
  }

  private static Map<String, List<byte[]>> colourChunks() {
    Map<String, List<byte[]>> chunks = new LinkedHashMap<>();
    byte[] p3 = Png.profile(Icc.displayP3());
    chunks.put("iCCP P3", List.of(p3));
    chunks.put("iCCP Adobe", List.of(Png.profile(Icc.adobeRgb())));
    chunks.put("iCCP linear", List.of(Png.profile(Icc.linearRgb())));
    chunks.put("iCCP curve", List.of(Png.profile(Icc.rgbWithTableCurve())));
    chunks.put("iCCP table", List.of(Png.profile(Icc.rgbTable())));
    chunks.put("iCCP grey", List.of(Png.profile(Icc.linearGrey())));
    chunks.put("iCCP grey gamma", List.of(Png.profile(Icc.greyOfGamma())));
    chunks.put("iCCP grey above Lab", List.of(Png.profile(Icc.greyAboveLab())));
    chunks.put("iCCP CMYK", List.of(Png.profile(Icc.cmyk())));
    chunks.put("iCCP cut", List.of(Png.profile(Arrays.copyOf(Icc.displayP3(), 300))));
    chunks.put("iCCP junk", List.of(Png.profile(new byte[500])));
    chunks.put(
        "iCCP not packed",
        List.of(Png.chunk("iCCP", new Bytes().text("p").u8(0, 0).put(Icc.displayP3()).toArray())));
    chunks.put(
        "iCCP without a name",
        List.of(
            Png.chunk("iCCP", new Bytes().u8(0, 0).put(Png.deflated(Icc.displayP3())).toArray())));
    chunks.put(
        "iCCP longer than it says", List.of(Png.profile(Arrays.copyOf(Icc.displayP3(), 2000))));
    chunks.put(
        "iCCP cut, gAMA",
        List.of(Png.profile(Arrays.copyOf(Icc.displayP3(), 300)), Png.gamma(100000)));
    chunks.put("iCCP, gAMA", List.of(p3, Png.gamma(100000)));
    chunks.put("iCCP, sRGB", List.of(p3, Png.chunk("sRGB", 0)));
    chunks.put("sRGB", List.of(Png.chunk("sRGB", 0)));
    chunks.put("sRGB, gAMA", List.of(Png.chunk("sRGB", 0), Png.gamma(100000)));
    chunks.put("gAMA, sRGB", List.of(Png.gamma(100000), Png.chunk("sRGB", 0)));
    chunks.put("sRGB of an unknown intent, gAMA", List.of(Png.chunk("sRGB", 9), Png.gamma(100000)));
    chunks.put("gAMA 1", List.of(Png.gamma(100000)));
    chunks.put("gAMA 0.45455", List.of(Png.gamma(45455)));
    chunks.put("gAMA 0.5556", List.of(Png.gamma(55560)));
    chunks.put("gAMA 0.35", List.of(Png.gamma(35000)));
    chunks.put("gAMA 0", List.of(Png.gamma(0)));
    chunks.put("gAMA 0.00001", List.of(Png.gamma(1)));
    chunks.put("gAMA 1000", List.of(Png.gamma(100000000)));
    chunks.put("gAMA negative", List.of(Png.gamma(-100000)));
    chunks.put("gAMA short", List.of(Png.chunk("gAMA", 1, 2)));
    chunks.put("gAMA long", List.of(Png.chunk("gAMA", 0, 1, 0x86, 0xa0, 0)));
    chunks.put("gAMA twice", List.of(Png.gamma(100000), Png.gamma(45455)));
    chunks.put("cHRM P3", List.of(Png.primaries(P3)));
    chunks.put("cHRM P3, gAMA", List.of(Png.primaries(P3), Png.gamma(45455)));
    chunks.put("cHRM P3, gAMA 1", List.of(Png.gamma(100000), Png.primaries(P3)));
    chunks.put("cHRM sRGB, gAMA 1", List.of(Png.gamma(100000), Png.primaries(SRGB)));
    chunks.put(
        "cHRM of D50, gAMA",
        List.of(
            Png.gamma(45455),
            Png.primaries(34570, 35850, 64000, 33000, 21000, 71000, 15000, 6000)));
    chunks.put(
        "cHRM zeros, gAMA 1", List.of(Png.gamma(100000), Png.primaries(0, 0, 0, 0, 0, 0, 0, 0)));
    chunks.put(
        "cHRM all the same, gAMA 1",
        List.of(
            Png.gamma(100000),
            Png.primaries(30000, 30000, 30000, 30000, 30000, 30000, 30000, 30000)));
    chunks.put(
        "cHRM large, gAMA 1",
        List.of(
            Png.gamma(100000),
            Png.primaries(31270, 32900, 764000, 33000, 30000, 60000, 15000, 6000)));
    chunks.put(
        "cHRM short, gAMA 1", List.of(Png.gamma(100000), Png.primaries(31270, 32900, 64000)));
    for (int primaries : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 22, 23}) {
      chunks.put("cICP primaries " + primaries, List.of(Png.chunk("cICP", primaries, 13, 0, 1)));
    }
    for (int transfer = 0; transfer < 20; transfer++) {
      chunks.put("cICP transfer " + transfer, List.of(Png.chunk("cICP", 1, transfer, 0, 1)));
    }
    chunks.put("cICP 9 16", List.of(Png.chunk("cICP", 9, 16, 0, 1)));
    chunks.put("cICP 9 18", List.of(Png.chunk("cICP", 9, 18, 0, 1)));
    chunks.put("cICP narrow", List.of(Png.chunk("cICP", 12, 13, 0, 0)));
    chunks.put("cICP of another matrix", List.of(Png.chunk("cICP", 12, 13, 1, 1)));
    chunks.put("cICP range 2", List.of(Png.chunk("cICP", 12, 13, 0, 2)));
    chunks.put("cICP short", List.of(Png.chunk("cICP", 12, 13, 0)));
    chunks.put("cICP long", List.of(Png.chunk("cICP", 12, 13, 0, 1, 0)));
    chunks.put(
        "cICP, iCCP", List.of(Png.chunk("cICP", 12, 13, 0, 1), Png.profile(Icc.linearRgb())));
    chunks.put(
        "iCCP, cICP", List.of(Png.profile(Icc.linearRgb()), Png.chunk("cICP", 12, 13, 0, 1)));
    chunks.put(
        "unknown cICP, iCCP", List.of(Png.chunk("cICP", 2, 2, 0, 1), Png.profile(Icc.linearRgb())));
    chunks.put(
        "cICP, sRGB, gAMA",
        List.of(Png.chunk("cICP", 12, 13, 0, 1), Png.chunk("sRGB", 0), Png.gamma(100000)));
    return chunks;
  }

  private void colours() {
    int[][] kinds = {{Png.RGB, 8}, {Png.GREY, 8}, {Png.PALETTE, 8}, {Png.RGBA, 16}};
    colourChunks()
        .forEach(
            (name, chunks) -> {
              for (int[] kind : kinds) {
                Png png = new Png(kind[0], kind[1]);
                chunks.forEach(png::beforePalette);
                add(name + " " + name(kind), png);
              }
            });
    for (int[] kind : KINDS) {
      add(name(kind) + " gamma", new Png(kind[0], kind[1]).beforePalette(Png.gamma(100000)));
      add(
          name(kind) + " ICC",
          new Png(kind[0], kind[1]).beforePalette(Png.profile(Icc.adobeRgb())));
      add(
          name(kind) + " grey ICC",
          new Png(kind[0], kind[1]).beforePalette(Png.profile(Icc.linearGrey())));
      add(
          name(kind) + " cICP",
          new Png(kind[0], kind[1]).beforePalette(Png.chunk("cICP", 12, 8, 0, 1)));
    }
    add("gAMA behind the palette", new Png(Png.PALETTE, 8).with(Png.gamma(100000)));
    add("iCCP behind the palette", new Png(Png.PALETTE, 8).with(Png.profile(Icc.linearRgb())));
    add("cICP behind the palette", new Png(Png.PALETTE, 8).with(Png.chunk("cICP", 12, 8, 0, 1)));
    add("gAMA behind the pixels", new Png(Png.RGB, 8).withAfterPixels(Png.gamma(100000)));
    add("sBIT", new Png(Png.RGB, 8).with(Png.chunk("sBIT", 5, 6, 5)));
    add("bKGD", new Png(Png.RGBA, 8).with(Png.chunk("bKGD", 0, 255, 0, 0, 0, 0)));
  }

  private void orientations() {
    for (int i = 0; i < 11; i++) {
      add("eXIf " + i, new Png(Png.RGB, 8).with(Png.chunk("eXIf", Exif.orientation(i))));
    }
    add("eXIf of Intel", new Png(Png.RGB, 8).with(Png.chunk("eXIf", Exif.intel(6))));
    add(
        "eXIf behind the pixels",
        new Png(Png.RGB, 8).withAfterPixels(Png.chunk("eXIf", Exif.orientation(6))));
    add(
        "eXIf twice",
        new Png(Png.RGB, 8)
            .with(Png.chunk("eXIf", Exif.orientation(6)))
            .with(Png.chunk("eXIf", Exif.orientation(3))));
    add(
        "eXIf upside down and on its side",
        new Png(Png.RGB, 8)
            .with(Png.chunk("eXIf", Exif.orientation(0)))
            .with(Png.chunk("eXIf", Exif.orientation(6))));
    add(
        "eXIf with a name",
        new Png(Png.RGB, 8)
            .with(
                Png.chunk(
                    "eXIf", new Bytes().text("Exif\0\0").put(Exif.orientation(6)).toArray())));
    add("eXIf junk", new Png(Png.RGB, 8).with(Png.chunk("eXIf", 1, 2, 3)));
    add(
        "eXIf interlaced",
        new Png(Png.GREY, 4).interlaced().with(Png.chunk("eXIf", Exif.orientation(8))));
  }

  private void structures() {
    add("in pieces", new Png(Png.RGB, 8).pieces(7));
    add("in pieces of a byte", new Png(Png.GREY, 1).pieces(40));
    add("with an empty piece", new Png(Png.RGB, 8).with(Png.chunk("IDAT")));
    add(
        "with text",
        new Png(Png.RGB, 8).with(Png.chunk("tEXt", new Bytes().text("Title\0x").toArray())));
    add("with an unknown chunk", new Png(Png.RGB, 8).with(Png.chunk("abCd", 1, 2)));
    add("with an unknown critical chunk", new Png(Png.RGB, 8).with(Png.chunk("ABCD", 1, 2)));
    add("with a chunk among the pixels", among(new Png(Png.RGB, 8).pieces(2)));
    add("with a palette for RGB", new Png(Png.RGB, 8).palette(new byte[30]));
    add("with a palette for grey", new Png(Png.GREY, 8).palette(new byte[30]));
    add("with a short palette", new Png(Png.PALETTE, 8).palette(new byte[30]));
    add(
        "with a short palette of 4 bits",
        new Png(Png.PALETTE, 4).palette(Bytes.of(1, 2, 3, 4, 5, 6)));
    add("with a long palette", new Png(Png.PALETTE, 2).palette(new byte[60]));
    add("with too long a palette", new Png(Png.PALETTE, 8).palette(new byte[257 * 3]));
    add("with a palette and a half", new Png(Png.PALETTE, 8).palette(new byte[31]));
    add("without a palette", new Png(Png.PALETTE, 8).palette(new byte[0]));
    add("with two palettes", new Png(Png.PALETTE, 8).with(Png.chunk("PLTE", new byte[768])));
    add(
        "with more behind its end",
        new Bytes().put(new Png(Png.RGB, 8).toArray()).zeros(1000).toArray());
    animation(true);
    animation(false);
  }

  private static byte[] among(Png png) {
    byte[] file = png.toArray();
    int second = Bytes.indexOf(file, "IDAT", Bytes.indexOf(file, "IDAT", 0) + 4) - 4;
    return new Bytes()
        .put(Arrays.copyOf(file, second))
        .put(Png.chunk("tEXt", new Bytes().text("a\0b").toArray()))
        .put(Arrays.copyOfRange(file, second, file.length))
        .toArray();
  }

  private void animation(boolean withDefault) {
    Png png = new Png(Png.RGB, 8).with(Png.chunk("acTL", 0, 0, 0, withDefault ? 2 : 1, 0, 0, 0, 0));
    if (withDefault) {
      png.with(frame(0, Motif.WIDTH, Motif.HEIGHT, 0, 0));
    }
    int sequence = withDefault ? 1 : 0;
    byte[] red =
        Png.deflated(new Bytes().u8(0, 255, 0, 0, 255, 0, 0).u8(0, 255, 0, 0, 255, 0, 0).toArray());
    png.withAfterPixels(frame(sequence, 2, 2, 3, 3));
    png.withAfterPixels(Png.chunk("fdAT", new Bytes().u32(sequence + 1).put(red).toArray()));
    add("animated" + (withDefault ? "" : " without its default picture"), png);
  }

  private static byte[] frame(int sequence, int width, int height, int x, int y) {
    Bytes frame = new Bytes().u32(sequence, width, height, x, y).u16(1, 10).u8(0, 0);
    return Png.chunk("fcTL", frame.toArray());
  }

  private void damages() {
    byte[] whole = new Png(Png.RGB, 8).toArray();
    for (int length = whole.length - 1; length > 0; length -= length > whole.length - 20 ? 1 : 37) {
      add("cut to " + length + " of " + whole.length, Arrays.copyOf(whole, length));
    }
    for (String chunk : List.of("IHDR", "IDAT", "IEND")) {
      add("checksum of " + chunk, damagedChecksum(whole, chunk));
    }
    for (byte[] chunk :
        List.of(
            Png.gamma(100000),
            Png.profile(Icc.linearRgb()),
            Png.chunk("eXIf", Exif.orientation(6)),
            Png.chunk("sRGB", 0),
            Png.chunk("cICP", 12, 8, 0, 1),
            Png.chunk("tRNS", 0, 1, 0, 1, 0, 1))) {
      chunk[chunk.length - 1] ^= 1;
      add(
          "checksum of " + new String(chunk, 4, 4, StandardCharsets.ISO_8859_1),
          new Png(Png.RGB, 8).with(chunk));
    }
    byte[] indexed = new Png(Png.PALETTE, 8).toArray();
    add("checksum of PLTE", damagedChecksum(indexed, "PLTE"));
    for (int filter : new int[] {5, 255}) {
      add("unknown filter " + filter, new Png(Png.RGB, 8).filter(filter));
    }
    for (int at : new int[] {24, 25, 26, 27, 28}) {
      byte[] file = whole.clone();
      file[at] = 3;
      add("byte " + at + " of the header is 3", repaired(file));
    }
    byte[] adler = new Png(Png.RGB, 8).toArray();
    int end = Bytes.indexOf(adler, "IEND", 0) - 8;
    adler[end - 1] ^= 1;
    add("checksum of the pixels", repairedChunk(adler, "IDAT"));
    add("too few rows", withPixels(new byte[(1 + 63) * 5]));
    add("too many rows", withPixels(new byte[(1 + 63) * 20]));
    add("half a row is missing", withPixels(new byte[(1 + 63) * 13 - 30]));
    add("pixels that are not packed", withChunk(Png.chunk("IDAT", new byte[100])));
    add("no pixels", withChunk(new byte[0]));
    byte[] cutStream = Png.deflated(new byte[(1 + 63) * 13]);
    add(
        "packed pixels without their end",
        withChunk(Png.chunk("IDAT", Arrays.copyOf(cutStream, cutStream.length - 4))));
    add(
        "packed pixels cut",
        withChunk(Png.chunk("IDAT", Arrays.copyOf(new Png(Png.RGB, 8).toArray(), 0))));
  }

  private static byte[] withPixels(byte[] rows) {
    return withChunk(Png.chunk("IDAT", Png.deflated(rows)));
  }

  private static byte[] withChunk(byte[] pixels) {
    byte[] whole = new Png(Png.RGB, 8).toArray();
    return new Bytes().put(Arrays.copyOf(whole, 33)).put(pixels).put(Png.chunk("IEND")).toArray();
  }

  private static byte[] damagedChecksum(byte[] png, String type) {
    byte[] file = png.clone();
    int at = Bytes.indexOf(file, type, 0);
    int length = Bytes.u16(file, at - 2);
    file[at + 4 + length] ^= 1;
    return file;
  }

  private static byte[] repaired(byte[] png) {
    return repairedChunk(png, "IHDR");
  }

  private static byte[] repairedChunk(byte[] png, String type) {
    int at = Bytes.indexOf(png, type, 0);
    int length = Bytes.u16(png, at - 2);
    byte[] chunk = Png.chunk(type, Arrays.copyOfRange(png, at + 4, at + 4 + length));
    byte[] file = png.clone();
    System.arraycopy(chunk, 0, file, at - 4, chunk.length);
    return file;
  }
}

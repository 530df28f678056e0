package dev.ocellus.server.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** ICC profiles, made of as little as makes one. */
public final class Icc {
  private static final int HEADER = 128;

  /** Of Display P3, Adobe RGB and sRGB, adapted to the connection space's white (D50). */
  private static final double[][] P3 = {
    {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
  };

  private static final double[][] ADOBE = {
    {0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087}, {0.14919, 0.06322, 0.74457}
  };

  private static final double[][] SRGB = {
    {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.71410}
  };

  private Icc() {}

  public static byte[] displayP3() {
    return rgb(P3, srgbCurve());
  }

  public static byte[] adobeRgb() {
    return rgb(ADOBE, gammaCurve(563));
  }

  public static byte[] linearRgb() {
    return rgb(SRGB, new Bytes().text("curv").u32(0, 0).toArray());
  }

  public static byte[] rgbWithTableCurve() {
    return rgb(SRGB, tableCurve());
  }

  public static byte[] linearGrey() {
    return profile("GRAY", "XYZ ", Map.of("kTRC", new Bytes().text("curv").u32(0, 0).toArray()));
  }

  public static byte[] greyOfGamma() {
    return profile("GRAY", "XYZ ", Map.of("kTRC", gammaCurve(461)));
  }

  /** Grey above Lab is nothing browsers convert. */
  public static byte[] greyAboveLab() {
    return profile("GRAY", "Lab ", Map.of("kTRC", gammaCurve(461)));
  }

  /** Inks by a table of two points in each direction, in 16 bits. */
  public static byte[] cmyk() {
    return profile("CMYK", "Lab ", Map.of("A2B0", inkTable()));
  }

  public static byte[] cmykOfColorimetricTable() {
    return profile("CMYK", "Lab ", Map.of("A2B1", inkTable()));
  }

  /** RGB by a table that says other things than a matrix could. */
  public static byte[] rgbTable() {
    return profile("RGB ", "Lab ", Map.of("A2B0", swappingTable()));
  }

  public static byte[] rgb(double[][] columns, byte[] curve) {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("rXYZ", xyz(columns[0]));
    tags.put("gXYZ", xyz(columns[1]));
    tags.put("bXYZ", xyz(columns[2]));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile("RGB ", "XYZ ", tags);
  }

  public static byte[] profile(String colours, String connection, Map<String, byte[]> tags) {
    Bytes table = new Bytes().u32(tags.size());
    Bytes data = new Bytes();
    int at = HEADER + 4 + 12 * tags.size();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      int length = tag.getValue().length;
      table.text(tag.getKey()).u32(at + data.size(), length);
      data.put(tag.getValue()).zeros(Bytes.padding(length, 4));
    }
    int length = at + data.size();
    return new Bytes()
        .u32(length, 0, 0x02400000)
        .text(colours.equals("CMYK") ? "prtr" : "mntr")
        .text(colours)
        .text(connection)
        .u16(2026, 1, 1, 0, 0, 0)
        .text("acsp")
        .zeros(28)
        .u32(0xf6d6, 0x10000, 0xd32d)
        .zeros(HEADER - 80)
        .put(table.toArray())
        .put(data.toArray())
        .toArray();
  }

  private static byte[] xyz(double[] values) {
    Bytes tag = new Bytes().text("XYZ ").u32(0);
    for (double value : values) {
      tag.u32(Math.round(value * 65536));
    }
    return tag.toArray();
  }

  /** A power, times 256. */
  private static byte[] gammaCurve(int times256) {
    return new Bytes().text("curv").u32(0, 1).u16(times256).toArray();
  }

  private static byte[] tableCurve() {
    Bytes curve = new Bytes().text("curv").u32(0, 17);
    for (int i = 0; i < 17; i++) {
      curve.u16((int) Math.round(65535 * Math.pow(i / 16.0, 1.5)));
    }
    return curve.toArray();
  }

  private static byte[] srgbCurve() {
    Bytes curve = new Bytes().text("para").u32(0).u16(3, 0);
    for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      curve.u32(Math.round(value * 65536));
    }
    return curve.toArray();
  }

  private static byte[] inkTable() {
    Bytes table = lut16(4, 2);
    for (int i = 0; i < 16; i++) {
      double black = 1 - (i & 1);
      double cyan = i >> 3 & 1;
      double magenta = i >> 2 & 1;
      double yellow = i >> 1 & 1;
      double light = 100 * black * (1 - 0.3 * cyan - 0.4 * magenta - 0.1 * yellow);
      lab(table, light, black * 60 * (magenta - cyan), black * 60 * (yellow - 0.5 * cyan));
    }
    return identityCurves(table, 3).toArray();
  }

  private static byte[] swappingTable() {
    Bytes table = lut16(3, 2);
    for (int i = 0; i < 8; i++) {
      double red = i >> 2 & 1;
      double green = i >> 1 & 1;
      double blue = i & 1;
      lab(table, 20 * red + 30 * green + 50 * blue, 40 * (green - red), 40 * (blue - green));
    }
    return identityCurves(table, 3).toArray();
  }

  private static Bytes lut16(int inputs, int points) {
    Bytes table = new Bytes().text("mft2").u32(0).u8(inputs, 3, points, 0);
    for (int i = 0; i < 9; i++) {
      table.u32(i % 4 == 0 ? 0x10000 : 0);
    }
    return identityCurves(table.u16(2, 2), inputs);
  }

  private static Bytes identityCurves(Bytes table, int count) {
    for (int i = 0; i < count; i++) {
      table.u16(0, 0xffff);
    }
    return table;
  }

  private static void lab(Bytes table, double light, double a, double b) {
    table.u16(
        (int) Math.round(light * 652.8),
        (int) Math.round((a + 128) * 256),
        (int) Math.round((b + 128) * 256));
  }
}

package dev.ocellus.image;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A header of every kind, byte by byte, each of a picture of 300 x 200 pixels. */
final class HeaderSamples {
  static final int WIDTH = 300;
  static final int HEIGHT = 200;

  record Sample(String name, ImageFormat format, String digits) {
    byte[] bytes() {
      return hex(digits);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String FRAME = " 0011 08 00c8 012c 03 012200 021101 031101";
  private static final String GIF_FRAME = " 2c 0000 0000 2c01 c800 00 02";

  private HeaderSamples() {}

  static List<Sample> all() {
    return Stream.of(readEverywhere(), BrowserHeaderSamples.all()).flatMap(List::stream).toList();
  }

  private static List<Sample> readEverywhere() {
    return List.of(
        jpeg("baseline JPEG behind JFIF", jfif() + "ffc0" + FRAME),
        jpeg(
            "extended JPEG behind tables", segment("db", 130) + segment("c4", 66) + "ffc1" + FRAME),
        jpeg("progressive JPEG", "ffc2" + FRAME),
        jpeg("lossless JPEG", "ffc3" + FRAME),
        jpeg("arithmetic JPEG", segment("cc", 8) + "ffc9" + FRAME),
        jpeg("arithmetic progressive JPEG", "ffca" + FRAME),
        jpeg("JPEG behind the largest EXIF segment", segment("e1", 65535) + "ffc0" + FRAME),
        jpeg(
            "JPEG behind an ICC profile in parts",
            segment("e2", 65535) + segment("e2", 65535) + segment("e2", 400) + "ffc0" + FRAME),
        jpeg("JPEG with fill bytes", "fffffffe 0003 41 ffffffffc0" + FRAME),
        jpeg("JPEG with stray bytes between segments", "fffe 0003 41 00ff0012 ffc0" + FRAME),
        jpeg("JPEG with a marker that has no length", "ff01 ffd0 ffc0" + FRAME),
        new Sample("PNG", ImageFormat.PNG, png("0000012c", "000000c8")),
        gif("GIF 87a", "GIF87a", "2c01 c800 00 00 00" + GIF_FRAME),
        gif("GIF with a palette", "GIF89a", "2c01 c800 81 00 00" + "00".repeat(12) + GIF_FRAME),
        gif("animated GIF", "GIF89a", "2c01 c800 00 00 00" + netscape() + GIF_FRAME),
        gif(
            "GIF whose frame is larger than its screen",
            "GIF89a",
            "0100 0100 00 00 00" + GIF_FRAME),
        webp("lossy WebP", "VP8 ", "30 01 00 9d012a 2c41 c880"),
        webp("lossless WebP", "VP8L", "2f 2bc13100 00"),
        webp("extended WebP", "VP8X", "10 000000 2b0100 c70000"),
        bmp("BMP of OS/2 1", "0c000000 2c01 c800 0100 1800"),
        bmp("BMP of OS/2 2", "40000000 2c010000 c8000000 0100 1800"),
        bmp("BMP of Windows 3", "28000000 2c010000 c8000000 0100 1800"),
        bmp("BMP of Windows 4", "6c000000 2c010000 c8000000 0100 1800"),
        bmp("BMP of Windows 5", "7c000000 2c010000 c8000000 0100 1800"),
        bmp("BMP from the top down", "28000000 2c010000 38ffffff 0100 1800"));
  }

  static String png(String width, String height) {
    return "89504e470d0a1a0a 0000000d 49484452" + width + height + "0802000000 00000000";
  }

  static String bmp(String informationHeader) {
    return text("BM") + "00000000 00000000 36000000" + informationHeader;
  }

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static Sample jpeg(String name, String segments) {
    return new Sample(name, ImageFormat.JPEG, "ffd8" + segments + "ffda");
  }

  private static Sample gif(String name, String version, String rest) {
    return new Sample(name, ImageFormat.GIF, text(version) + rest);
  }

  private static Sample webp(String name, String chunk, String body) {
    String riff = text("RIFF") + "64000000" + text("WEBP") + text(chunk) + "50000000";
    return new Sample(name, ImageFormat.WEBP, riff + body);
  }

  private static Sample bmp(String name, String informationHeader) {
    return new Sample(name, ImageFormat.BMP, bmp(informationHeader));
  }

  private static String jfif() {
    return "ffe0 0010 4a46494600 0101 00 0001 0001 0000";
  }

  /** A segment whose bytes look like a frame header of another size. */
  private static String segment(String marker, int length) {
    String decoy = "ffc0001108000900090301";
    String body = decoy.repeat(length / 11 + 1).substring(0, 2 * (length - 2));
    return "ff" + marker + HexFormat.of().toHexDigits((short) length) + body;
  }

  private static String netscape() {
    return "21 ff 0b" + text("NETSCAPE2.0") + "03 01 0000 00 21 f9 04 00 0a00 00 00";
  }

  static String text(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }
}

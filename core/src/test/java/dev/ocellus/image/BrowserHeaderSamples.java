package dev.ocellus.image;

import static dev.ocellus.image.HeaderSamples.text;

import dev.ocellus.image.HeaderSamples.Sample;
import java.util.HexFormat;
import java.util.List;

/** Headers of the formats that only browsers read, each of a picture of 300 x 200 pixels. */
final class BrowserHeaderSamples {
  private static final String PROPERTIES =
      ispe("00000040", "00000040")
          + box("pixi", "00000000 03 080808")
          + ispe("0000012c", "000000c8")
          + box("av1C", "81000c00");

  private static final String UNITY = "00010000" + "00".repeat(28) + "40000000";

  private BrowserHeaderSamples() {}

  static List<Sample> all() {
    return List.of(
        avif("AVIF", ftyp("avif", "mif1") + meta(primary() + iprp())),
        avif(
            "AVIF with its pixels first",
            ftyp("avif") + box("mdat", "00".repeat(100)) + meta(primary() + iprp())),
        avif(
            "AVIF whose major brand is that of HEIF",
            ftyp("mif1", "miaf", "avif") + meta(primary() + iprp())),
        avif(
            "AVIF with boxes of long lengths",
            ftyp("avif")
                + longBox("free", "00")
                + longBox("meta", "00000000" + primary() + iprp())),
        avif(
            "AVIF whose last box ends with the file",
            ftyp("avif") + "00000000" + meta(primary() + iprp()).substring(8)),
        avif("AVIF sequence", ftyp("avis") + box("moov", box("mvhd", "00") + track() + sound())),
        avif(
            "AVIF sequence with long times",
            ftyp("avis")
                + box(
                    "moov",
                    box(
                        "trak",
                        box("tkhd", "01000003" + "00".repeat(48) + UNITY + "012c0000 00c80000")))),
        avif(
            "AVIF sequence with a smaller picture",
            ftyp("avis")
                + meta(box("iprp", box("ipco", ispe("00000040", "00000040"))))
                + box("moov", track())),
        heic("HEIC", ftyp("heic", "mif1", "heic") + meta(primary() + iprp())),
        heic("HEIC of any codec", ftyp("mif1", "heic") + meta(primary() + iprp())),
        heic("HEIC sequence", ftyp("hevc") + box("moov", track())),
        jxl("JPEG XL of few bits", "ff0a 38065602"),
        jxl("JPEG XL of more bits", "ff0a 3a06682500"),
        jxl("JPEG XL of many bits", "ff0a 3c0600ae0400"),
        jxl("JPEG XL of the most bits", "ff0a 3e060000f04a000000"),
        jxl("JPEG XL of a ratio", "ff0a 3846"),
        jxl("JPEG XL of whole blocks", "ff0a 3101"),
        jxl("JPEG XL in a box", container() + box("jxlc", "ff0a 38065602")),
        jxl(
            "JPEG XL in parts",
            container()
                + box("jxlp", "00000000")
                + box("jxlp", "00000001 ff")
                + box("Exif", "00000000 ff0aff0a")
                + box("jxlp", "00000002 0a38")
                + box("jxlp", "80000003 065602")),
        tiff(
            "TIFF of Intel",
            "49492a00 08000000 0300 fe00 0400 01000000 00000000"
                + "0001 0300 01000000 2c010000 0101 0400 01000000 c8000000"),
        tiff(
            "TIFF of Motorola",
            "4d4d002a 0000000a 0000 0002"
                + "0100 0004 00000001 0000012c 0101 0003 00000001 00c80000"),
        new Sample(
            "ICO with a PNG of its own size",
            ImageFormat.ICO,
            "0000 0100 0200 10100000 01002000 04000000 26000000"
                + "00000000 01002000 21000000 2a000000"
                + "28000000"
                + HeaderSamples.png("0000012c", "000000c8")));
  }

  static String avifOf(String width, String height) {
    return ftyp("avif") + meta(primary() + box("iprp", box("ipco", ispe(width, height))));
  }

  static String ftyp(String major, String... compatible) {
    StringBuilder brands = new StringBuilder(text(major) + "00000000");
    for (String brand : compatible) {
      brands.append(text(brand));
    }
    return box("ftyp", brands.toString());
  }

  static String meta(String content) {
    return box("meta", "00000000" + content);
  }

  static String primary() {
    return box("pitm", "00000000 0002");
  }

  static String ispe(String width, String height) {
    return box("ispe", "00000000" + width + height);
  }

  static String box(String type, String content) {
    String digits = content.replace(" ", "");
    return HexFormat.of().toHexDigits(8 + digits.length() / 2) + text(type) + digits;
  }

  static String container() {
    return "0000000c 4a584c20 0d0a870a" + box("ftyp", text("jxl ") + "00000000");
  }

  private static String longBox(String type, String content) {
    String digits = content.replace(" ", "");
    return "00000001" + text(type) + HexFormat.of().toHexDigits(16L + digits.length() / 2) + digits;
  }

  private static String iprp() {
    return box("iprp", box("ipco", PROPERTIES) + box("ipma", "00000000 00000001 0002 01 03"));
  }

  private static String track() {
    return box("trak", box("tkhd", "00000003" + "00".repeat(36) + UNITY + "012c0000 00c80000"));
  }

  private static String sound() {
    return box("trak", box("tkhd", "00000003" + "00".repeat(36) + UNITY + "00000000 00000000"));
  }

  private static Sample avif(String name, String digits) {
    return new Sample(name, ImageFormat.AVIF, digits);
  }

  private static Sample heic(String name, String digits) {
    return new Sample(name, ImageFormat.HEIC, digits);
  }

  private static Sample jxl(String name, String digits) {
    return new Sample(name, ImageFormat.JPEG_XL, digits);
  }

  private static Sample tiff(String name, String digits) {
    return new Sample(name, ImageFormat.TIFF, digits);
  }
}

package dev.ocellus.image;

/** The first chunk of a WebP (RFC 9649): lossy VP8, lossless VP8L or extended VP8X. */
final class WebpHeader {
  private static final int CHUNK = 12;
  private static final int BODY = 20;
  private static final int VP8_START_CODE = 0x2a019d;
  private static final int VP8L_SIGNATURE = 0x2f;

  private WebpHeader() {}

  static PixelSize read(HeaderBytes file) {
    String chunk = file.tag(CHUNK);
    return switch (chunk) {
      case "VP8 " -> lossy(file);
      case "VP8L" -> lossless(file);
      case "VP8X" -> new PixelSize(1 + file.u24le(BODY + 4), 1 + file.u24le(BODY + 7));
      default -> throw file.damaged("its first chunk is " + chunk + "; expected VP8, VP8L or VP8X");
    };
  }

  private static PixelSize lossy(HeaderBytes file) {
    if (file.u24le(BODY + 3) != VP8_START_CODE) {
      throw file.damaged("it does not begin with a key frame");
    }
    return new PixelSize(file.u16le(BODY + 6) & 0x3fff, file.u16le(BODY + 8) & 0x3fff);
  }

  private static PixelSize lossless(HeaderBytes file) {
    if (file.u8(BODY) != VP8L_SIGNATURE) {
      throw file.damaged("its lossless stream does not begin with 2f");
    }
    long bits = file.u32le(BODY + 1);
    return new PixelSize(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
  }
}

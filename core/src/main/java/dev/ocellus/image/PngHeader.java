package dev.ocellus.image;

/** The IHDR chunk of a PNG (ISO/IEC 15948), which must be the first. */
final class PngHeader {
  private PngHeader() {}

  static PixelSize read(HeaderBytes file) {
    String chunk = file.tag(12);
    if (!chunk.equals("IHDR")) {
      throw file.damaged("its first chunk is " + chunk + "; expected IHDR");
    }
    return new PixelSize(file.u32(16), file.u32(20));
  }
}

package dev.ocellus.image;

import java.util.List;
import java.util.function.Function;

/** How files of a format are recognised, and where their size stands. */
record HeaderReader(
    ImageFormat format, Function<HeaderBytes, PixelSize> size, List<String> signatures) {

  private static final List<HeaderReader> ALL =
      List.of(
          of(ImageFormat.JPEG, JpegHeader::read, "\u00ff\u00d8\u00ff"),
          of(ImageFormat.PNG, PngHeader::read, "\u0089PNG\r\n\u001a\n"),
          of(ImageFormat.GIF, GifHeader::read, "GIF87a", "GIF89a"),
          of(ImageFormat.WEBP, WebpHeader::read, "RIFF????WEBP"),
          of(ImageFormat.BMP, BmpHeader::read, "BM"),
          of(
              ImageFormat.AVIF,
              HeifHeader::read,
              "????ftypavif",
              "????ftypavis",
              "????ftypmif1????avif",
              "????ftypmif1????????avif",
              "????ftypmif1????????????avif"),
          of(
              ImageFormat.HEIC,
              HeifHeader::read,
              "????ftyphei",
              "????ftyphev",
              "????ftypmif1",
              "????ftypmsf1"),
          of(ImageFormat.JPEG_XL, JpegXlHeader::read, "\u00ff\n", "\0\0\0\fJXL \r\n\u0087\n"),
          of(ImageFormat.TIFF, TiffHeader::read, "II*\0", "MM\0*"),
          of(ImageFormat.ICO, IcoHeader::read, "\0\0\1\0", "\0\0\2\0"));

  /** The reader for a file, or null when its format is none of those. */
  static HeaderReader of(byte[] file) {
    for (HeaderReader reader : ALL) {
      if (Signature.anyMatches(reader.signatures, file)) {
        return reader;
      }
    }
    return null;
  }

  private static HeaderReader of(
      ImageFormat format, Function<HeaderBytes, PixelSize> size, String... signatures) {
    return new HeaderReader(format, size, List.of(signatures));
  }

  PixelSize readSize(byte[] file) {
    return size.apply(new HeaderBytes(format.title(), file));
  }
}

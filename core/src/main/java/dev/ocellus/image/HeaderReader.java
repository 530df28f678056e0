package dev.ocellus.image;

import java.util.List;
import java.util.function.Function;

/** How files of a format are recognised, and where their size stands. */
record HeaderReader(
    ImageFormat format, Function<HeaderBytes, PixelSize> size, List<String> signatures) {

  static final List<HeaderReader> ALL =
      List.of(
          of(ImageFormat.JPEG, JpegHeader::read, "\u00ff\u00d8\u00ff"),
          of(ImageFormat.PNG, PngHeader::read, "\u0089PNG\r\n\u001a\n"),
          of(ImageFormat.GIF, GifHeader::read, "GIF87a", "GIF89a"),
          of(ImageFormat.WEBP, WebpHeader::read, "RIFF????WEBP"),
          of(ImageFormat.BMP, BmpHeader::read, "BM"));

  private static HeaderReader of(
      ImageFormat format, Function<HeaderBytes, PixelSize> size, String... signatures) {
    return new HeaderReader(format, size, List.of(signatures));
  }

  boolean recognises(byte[] file) {
    return Signature.anyMatches(signatures, file);
  }

  PixelSize readSize(byte[] file) {
    return size.apply(new HeaderBytes(format.title(), file));
  }
}

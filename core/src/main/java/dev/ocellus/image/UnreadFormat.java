package dev.ocellus.image;

import java.util.List;

/** A picture format that is only known by name, so that a person can be told what the file is. */
record UnreadFormat(String title, List<String> signatures) {
  private static final String SVG = "SVG";

  private static final List<UnreadFormat> BINARY =
      List.of(
          of("AVIF", "????ftypavif", "????ftypavis"),
          of("HEIC", "????ftyphei", "????ftyphev", "????ftypmif1", "????ftypmsf1"),
          of("JPEG XL", "\u00ff\n", "\0\0\0\fJXL \r\n\u0087\n"),
          of("JPEG 2000", "\0\0\0\fjP  \r\n\u0087\n", "\u00ffO\u00ffQ"),
          of("TIFF", "II*\0", "MM\0*", "II+\0", "MM\0+"),
          of("ICO", "\0\0\1\0", "\0\0\2\0"),
          of("PSD", "8BPS"));

  private static UnreadFormat of(String title, String... signatures) {
    return new UnreadFormat(title, List.of(signatures));
  }

  /** The format's name, or null when the file is of none of these. */
  static String titleOf(byte[] file) {
    for (UnreadFormat format : BINARY) {
      if (Signature.anyMatches(format.signatures, file)) {
        return format.title;
      }
    }
    return Signature.firstElementIs("svg", file) ? SVG : null;
  }
}

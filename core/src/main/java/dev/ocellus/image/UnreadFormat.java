package dev.ocellus.image;

import dev.ocellus.image.ImageException.Reason;
import java.util.List;

/** A picture format that is only known by name, so that a person can be told what the file is. */
record UnreadFormat(String title, List<String> signatures) {
  private static final String SVG = "SVG";

  private static final List<UnreadFormat> BINARY =
      List.of(
          of("JPEG 2000", "\0\0\0\fjP  \r\n\u0087\n", "\u00ffO\u00ffQ"),
          of("BigTIFF", "II+\0", "MM\0+"),
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

  static ImageException notRead(String title) {
    return new ImageException(
        Reason.UNSUPPORTED,
        title
            + " pictures are not read here; save this one as "
            + ImageFormat.titlesReadEverywhere());
  }
}

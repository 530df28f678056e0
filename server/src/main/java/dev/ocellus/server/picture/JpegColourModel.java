package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.util.Optional;
import java.util.Set;

/**
 * What the components of a JPEG mean, and how they become sRGB.
 *
 * @param components how many there are
 * @param toRgb converts a picture that has its components in red, green, blue and alpha
 * @param profiles for how many channels a profile may be
 */
record JpegColourModel(int components, Colours toRgb, Set<Integer> profiles) {
  private static final JpegColourModel GREY =
      new JpegColourModel(1, JpegConversion::greyToRgb, Set.of(1, 3));
  private static final JpegColourModel RGB = new JpegColourModel(3, Colours.SRGB, Set.of(3));
  private static final JpegColourModel YCC =
      new JpegColourModel(3, JpegConversion::yccToRgb, Set.of(3));
  private static final JpegColourModel CMYK =
      new JpegColourModel(4, JpegConversion::cmykToRgb, Set.of(4));
  private static final JpegColourModel YCCK =
      new JpegColourModel(4, JpegConversion::ycckToRgb, Set.of(4));

  private static final String JFIF = "JFIF\0";
  private static final int JFIF_LENGTH = 14;
  private static final String ADOBE = "Adobe";
  private static final int ADOBE_LENGTH = 12;
  private static final int TRANSFORM_AT = 11;
  private static final int FIRST_ID_AT = 6;
  private static final int COMPONENT_LENGTH = 3;

  /**
   * Converts a picture that has its components in red, green, blue and alpha. A profile of inks is
   * applied to what the black one has darkened, and to no black, as in Chromium.
   */
  void toSrgb(Raster picture, Optional<byte[]> profile) {
    toRgb.toSrgb(picture);
    profile.flatMap(bytes -> IccColours.of(bytes, profiles)).orElse(Colours.SRGB).toSrgb(picture);
  }

  /**
   * Decides as libjpeg does, and so every browser: by the segments of JFIF and Adobe, and without
   * them by the names of the components.
   *
   * @throws dev.ocellus.image.ImageException when there are 2 components, or more than 4
   */
  static JpegColourModel of(JpegFile jpeg) {
    return switch (jpeg.components()) {
      case 1 -> GREY;
      case 3 -> ofThree(jpeg);
      case 4 -> adobeTransform(jpeg) <= 0 ? CMYK : YCCK;
      default ->
          throw jpeg.bytes()
              .damaged("it has " + jpeg.components() + " components; expected 1, 3 or 4");
    };
  }

  private static JpegColourModel ofThree(JpegFile jpeg) {
    boolean jfif =
        jpeg.named(JpegFile.APP0, JFIF).anyMatch(segment -> segment.length() >= JFIF_LENGTH);
    if (jfif) {
      return YCC;
    }
    int transform = adobeTransform(jpeg);
    return transform == 0 || (transform < 0 && ids(jpeg).equals("RGB")) ? RGB : YCC;
  }

  /** 0 for none, 1 for YCC, 2 for YCCK; -1 without Adobe's segment. */
  private static int adobeTransform(JpegFile jpeg) {
    return jpeg.named(JpegFile.APP14, ADOBE)
        .filter(segment -> segment.length() >= ADOBE_LENGTH)
        .mapToInt(segment -> jpeg.bytes().u8(segment.at() + TRANSFORM_AT))
        .reduce(-1, (earlier, later) -> later);
  }

  private static String ids(JpegFile jpeg) {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < RGB.components; i++) {
      ids.append((char) jpeg.bytes().u8(jpeg.frame().at() + FIRST_ID_AT + i * COMPONENT_LENGTH));
    }
    return ids.toString();
  }
}

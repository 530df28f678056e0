package dev.ocellus.server.picture;

import java.util.Optional;
import java.util.Set;

/**
 * The colours of a PNG. Of several chunks that tell them the first in this order counts: cICP,
 * iCCP, sRGB, and gAMA with or without cHRM (PNG, third edition, 4.3).
 */
final class PngColours {
  private static final int MOST_INTENTS = 3;
  private static final double HUNDRED_THOUSAND = 100_000;

  private PngColours() {}

  static Colours of(PngHeader header, PngChunks chunks) {
    return cicp(chunks)
        .or(() -> icc(header, chunks))
        .or(() -> srgb(chunks))
        .or(() -> gamma(chunks))
        .orElse(Colours.SRGB);
  }

  /** Where samples do not use the full range, or are no RGB, the chunk means nothing. */
  private static Optional<Colours> cicp(PngChunks chunks) {
    return chunks
        .find("cICP", 4)
        .filter(cicp -> cicp.u8(2) == 0 && cicp.u8(3) == 1)
        .flatMap(cicp -> Cicp.colours(cicp.u8(0), cicp.u8(1)));
  }

  private static Optional<Colours> icc(PngHeader header, PngChunks chunks) {
    Set<Integer> channels = header.isGrey() ? Set.of(1, 3) : Set.of(3);
    return chunks
        .find("iCCP")
        .flatMap(PngProfile::unpack)
        .flatMap(profile -> IccColours.of(profile, channels));
  }

  private static Optional<Colours> srgb(PngChunks chunks) {
    return chunks
        .find("sRGB", 1)
        .filter(srgb -> srgb.u8(0) <= MOST_INTENTS)
        .map(srgb -> Colours.SRGB);
  }

  private static Optional<Colours> gamma(PngChunks chunks) {
    Chromaticities primaries =
        chunks.find("cHRM", 32).map(PngColours::primaries).orElse(Chromaticities.SRGB);
    return chunks
        .find("gAMA", 4)
        .filter(gamma -> gamma.u32(0) > 0)
        .map(gamma -> Transfer.gamma(HUNDRED_THOUSAND / gamma.u32(0)))
        .map(transfer -> RgbColours.of(primaries, transfer));
  }

  /** The chunk begins with white. */
  private static Chromaticities primaries(FileBytes chrm) {
    double[] xy = new double[8];
    for (int i = 0; i < xy.length; i++) {
      xy[i] = chrm.u32(4L * i) / HUNDRED_THOUSAND;
    }
    return new Chromaticities(xy[2], xy[3], xy[4], xy[5], xy[6], xy[7], xy[0], xy[1]);
  }
}

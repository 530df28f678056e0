package dev.ocellus.server.picture;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Colours by the numbers of ITU-T H.273. */
final class Cicp {
  private static final Chromaticities BT_601_525 =
      new Chromaticities(0.630, 0.340, 0.310, 0.595, 0.155, 0.070, 0.3127, 0.3290);

  private static final Map<Integer, Chromaticities> PRIMARIES =
      Map.ofEntries(
          Map.entry(1, Chromaticities.SRGB),
          Map.entry(4, new Chromaticities(0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316)),
          Map.entry(5, new Chromaticities(0.64, 0.33, 0.29, 0.60, 0.15, 0.06, 0.3127, 0.3290)),
          Map.entry(6, BT_601_525),
          Map.entry(7, BT_601_525),
          Map.entry(8, new Chromaticities(0.681, 0.319, 0.243, 0.692, 0.145, 0.049, 0.310, 0.316)),
          Map.entry(9, Chromaticities.BT_2020),
          Map.entry(10, new Chromaticities(1, 0, 0, 1, 0, 0, 1 / 3.0, 1 / 3.0)),
          Map.entry(11, new Chromaticities(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351)),
          Map.entry(
              12, new Chromaticities(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290)),
          Map.entry(
              22, new Chromaticities(0.630, 0.340, 0.295, 0.605, 0.155, 0.077, 0.3127, 0.3290)));

  private static final int PQ = 16;
  private static final int HLG = 18;

  private Cicp() {}

  /** The colours; empty where a number is none that says anything. */
  static Optional<Colours> colours(int primaries, int transfer) {
    return Optional.ofNullable(PRIMARIES.get(primaries)).flatMap(found -> colours(found, transfer));
  }

  private static Optional<Colours> colours(Chromaticities primaries, int transfer) {
    if (transfer == PQ) {
      return Optional.of(HdrColours.pq(primaries));
    }
    if (transfer == HLG) {
      return Optional.of(HdrColours.hlg(primaries));
    }
    DoubleUnaryOperator function = Transfer.BY_NUMBER.get(transfer);
    return Optional.ofNullable(function).map(known -> RgbColours.of(primaries, known));
  }
}

package dev.ocellus.server.sample;

import java.util.List;
import java.util.stream.Stream;

/** Pictures of every kind that a server and a browser must see alike. */
public final class Samples {
  private Samples() {}

  public static List<Sample> all() {
    return Stream.of(
            JpegSamples.all(),
            PngSamples.all(),
            GifSamples.all(),
            WebpSamples.all(),
            BmpSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}

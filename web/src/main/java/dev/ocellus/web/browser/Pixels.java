package dev.ocellus.web.browser;

import dev.ocellus.image.Raster;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.typedarrays.Int8Array;

/** A browser's pixels as ours. */
public final class Pixels {
  private Pixels() {}

  public static Raster raster(ImageData pixels) {
    Int8Array rgba = new Int8Array(pixels.getData().getBuffer());
    return Raster.of(pixels.getWidth(), pixels.getHeight(), rgba.copyToJavaArray());
  }
}

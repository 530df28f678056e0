package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.util.Optional;
import java.util.Set;

/**
 * The colours of an ICC profile, converted by Java's own colour management. A grey picture has its
 * samples in red; CMYK is inverted, as Adobe writes it and everybody after it, with black in alpha,
 * which becomes opaque.
 */
final class IccColours implements Colours {
  private static final int STRIP = 1 << 14;
  private static final int RGB = 3;
  private static final int CMYK = 4;

  private final ColorConvertOp conversion;
  private final int channels;

  private IccColours(IccProfile profile) {
    this.channels = profile.channels();
    this.conversion =
        new ColorConvertOp(
            new ICC_Profile[] {
              ICC_Profile.getInstance(profile.forConversion()),
              ICC_Profile.getInstance(ColorSpace.CS_sRGB)
            },
            null);
  }

  /**
   * The colours of a profile.
   *
   * @param channels how many channels it may be for
   * @return empty where the profile is broken or for others, which browsers ignore
   */
  static Optional<Colours> of(byte[] profile, Set<Integer> channels) {
    return IccProfile.read(profile)
        .filter(read -> channels.contains(read.channels()))
        .flatMap(IccColours::of);
  }

  /** Java tells what it makes of a profile when it first uses it. */
  private static Optional<Colours> of(IccProfile profile) {
    try {
      IccColours colours = new IccColours(profile);
      colours.toSrgb(Raster.blank(1, 1));
      return Optional.of(colours);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void toSrgb(Raster picture) {
    int pixels = picture.width() * picture.height();
    for (int from = 0; from < pixels; from += STRIP) {
      convert(picture.rgba(), 4 * from, Math.min(STRIP, pixels - from));
    }
  }

  private void convert(byte[] rgba, int from, int pixels) {
    WritableRaster own = strip(pixels, channels);
    WritableRaster srgb = strip(pixels, RGB);
    copyOut(rgba, from, samples(own));
    conversion.filter(own, srgb);
    copyIn(samples(srgb), rgba, from);
  }

  private void copyOut(byte[] rgba, int from, byte[] samples) {
    byte inverted = (byte) (channels == CMYK ? 0xff : 0);
    int at = from;
    for (int i = 0; i < samples.length; i += channels) {
      for (int c = 0; c < channels; c++) {
        samples[i + c] = (byte) (rgba[at + c] ^ inverted);
      }
      at += 4;
    }
  }

  private void copyIn(byte[] srgb, byte[] rgba, int from) {
    int at = from;
    for (int i = 0; i < srgb.length; i += RGB) {
      System.arraycopy(srgb, i, rgba, at, RGB);
      if (channels == CMYK) {
        rgba[at + RGB] = -1;
      }
      at += 4;
    }
  }

  private static WritableRaster strip(int pixels, int channels) {
    return java.awt.image.Raster.createInterleavedRaster(
        DataBuffer.TYPE_BYTE, pixels, 1, channels, null);
  }

  private static byte[] samples(WritableRaster strip) {
    return ((DataBufferByte) strip.getDataBuffer()).getData();
  }
}

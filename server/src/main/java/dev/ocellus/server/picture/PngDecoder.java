package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Orientation;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.util.List;

/** PNG: all of it, and of animated ones the first frame. */
final class PngDecoder implements FormatDecoder {

  /** Every so many pixels of every so many rows, from a first one on. */
  private record Pass(int x, int y, int stepAcross, int stepDown) {
    int across(int width) {
      return (width - x + stepAcross - 1) / stepAcross;
    }
  }

  private static final List<Pass> ALL_AT_ONCE = List.of(new Pass(0, 0, 1, 1));

  private static final List<Pass> ADAM_7 =
      List.of(
          new Pass(0, 0, 8, 8),
          new Pass(4, 0, 8, 8),
          new Pass(0, 4, 4, 8),
          new Pass(2, 0, 4, 4),
          new Pass(0, 2, 2, 4),
          new Pass(1, 0, 2, 2),
          new Pass(0, 1, 1, 2));

  @Override
  public Raster decode(byte[] bytes, ImageHeader canvas, Progress progress) {
    PngChunks chunks = new PngChunks(bytes);
    PngHeader header = PngHeader.read(chunks.file());
    PngFrame frame = chunks.frame(header);
    if (!frame.isWithin(header.width(), header.height())) {
      throw chunks.file().damaged("its first frame reaches beyond its canvas");
    }
    Raster picture = Raster.blank(frame.width(), frame.height());
    try (PngRows rows = new PngRows(chunks.file(), frame.pixels().toByteArray(), progress)) {
      PngPixels pixels = new PngPixels(header, chunks);
      List<Pass> passes = header.interlaced() ? ADAM_7 : ALL_AT_ONCE;
      passes.forEach(pass -> read(pass, rows, header, pixels, picture));
    }
    PngColours.of(header, chunks).toSrgb(picture);
    return orientation(chunks).applyTo(FirstFrame.place(picture, frame.x(), frame.y(), canvas));
  }

  private static Orientation orientation(PngChunks chunks) {
    return chunks
        .find("eXIf")
        .map(exif -> ExifOrientation.of(ImageFormat.PNG, exif))
        .orElse(Orientation.UPRIGHT);
  }

  private static void read(
      Pass pass, PngRows rows, PngHeader header, PngPixels pixels, Raster picture) {
    int across = pass.across(picture.width());
    if (across <= 0) {
      return;
    }
    byte[] above = new byte[header.rowBytes(across)];
    byte[] row = new byte[above.length];
    int[] samples = new int[across * header.samples()];
    for (int y = pass.y; y < picture.height(); y += pass.stepDown) {
      rows.read(row, above, header.filterDistance());
      pixels.unpack(row, samples);
      int at = picture.offset(pass.x, y);
      for (int i = 0; i < samples.length; i += header.samples()) {
        pixels.write(samples, i, picture.rgba(), at);
        at += 4 * pass.stepAcross;
      }
      byte[] read = row;
      row = above;
      above = read;
    }
  }
}

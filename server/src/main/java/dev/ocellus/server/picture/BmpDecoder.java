package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/** BMP of Windows and OS/2. Where the format leaves something open, it is read as in Chromium. */
final class BmpDecoder implements FormatDecoder {
  private static final int PIXELS_OFFSET_AT = 10;
  private static final int ROW_ALIGNMENT = 4;
  private static final int COLOUR_SPACE_AT = BmpHeader.AT + 56;
  private static final int PROFILE_AT = BmpHeader.AT + 112;
  private static final int EMBEDDED_PROFILE = 0x4d424544;
  private static final int RGB = 3;

  @Override
  public Raster decode(byte[] bytes, ImageHeader size, Progress progress) {
    FileBytes file = new FileBytes(ImageFormat.BMP, bytes, ByteOrder.LITTLE_ENDIAN);
    BmpHeader header = BmpHeader.read(file);
    Raster picture = Raster.blank(header.width(), header.height());
    if (header.compression().isRle()) {
      byte[] palette = header.depth() == 24 ? new byte[0] : palette(file, header);
      new BmpRle(file, header, palette, picture).read(pixelsAt(file));
    } else if (header.depth() <= 8) {
      readIndices(file, header, picture);
    } else {
      readPixels(file, header, picture);
    }
    profile(file, header)
        .flatMap(icc -> IccColours.of(icc, Set.of(RGB)))
        .ifPresent(colours -> colours.toSrgb(picture));
    return picture;
  }

  private static long pixelsAt(FileBytes file) {
    return file.u32(PIXELS_OFFSET_AT);
  }

  /** RGB of every index; those that the palette does not have are black. */
  private static byte[] palette(FileBytes file, BmpHeader header) {
    byte[] palette = new byte[RGB << header.depth()];
    for (int i = 0; i < header.paletteColours(); i++) {
      long at = header.end() + (long) i * header.colourBytes();
      for (int c = 0; c < RGB; c++) {
        palette[RGB * i + c] = (byte) file.u8(at + RGB - 1 - c);
      }
    }
    return palette;
  }

  private static void readIndices(FileBytes file, BmpHeader header, Raster picture) {
    byte[] palette = palette(file, header);
    int depth = header.depth();
    for (int y = 0; y < header.height(); y++) {
      byte[] row = row(file, header, y);
      int at = picture.offset(0, y);
      for (int x = 0; x < header.width(); x++) {
        int index = PackedSamples.get(row, x, depth);
        System.arraycopy(palette, RGB * index, picture.rgba(), at, RGB);
        picture.rgba()[at + RGB] = -1;
        at += 4;
      }
    }
  }

  private static void readPixels(FileBytes file, BmpHeader header, Raster picture) {
    BmpMasks masks = BmpMasks.of(file, header);
    int bytes = header.depth() / 8;
    for (int y = 0; y < header.height(); y++) {
      byte[] row = row(file, header, y);
      int at = picture.offset(0, y);
      for (int x = 0; x < header.width(); x++) {
        masks.write(pixel(row, x * bytes, bytes), picture.rgba(), at);
        at += 4;
      }
    }
  }

  private static int pixel(byte[] row, int at, int bytes) {
    int pixel = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      pixel = (pixel << 8) | (row[at + i] & 0xff);
    }
    return pixel;
  }

  /** A row of the picture, with what fills it up. */
  private static byte[] row(FileBytes file, BmpHeader header, int y) {
    long bytes = ((long) header.width() * header.depth() + 7) / 8;
    bytes = (bytes + ROW_ALIGNMENT - 1) / ROW_ALIGNMENT * ROW_ALIGNMENT;
    int row = header.topDown() ? y : header.height() - 1 - y;
    return file.copy(pixelsAt(file) + row * bytes, bytes);
  }

  private static Optional<byte[]> profile(FileBytes file, BmpHeader header) {
    if (header.length() < BmpHeader.WINDOWS_5 || file.i32(COLOUR_SPACE_AT) != EMBEDDED_PROFILE) {
      return Optional.empty();
    }
    long at = BmpHeader.AT + file.u32(PROFILE_AT);
    return Optional.of(file.copy(at, file.u32(PROFILE_AT + 4)));
  }
}

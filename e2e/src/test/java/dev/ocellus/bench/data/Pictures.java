package dev.ocellus.bench.data;

import dev.ocellus.e2e.harness.Project;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.image.Resampler;
import dev.ocellus.server.picture.PictureDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The photographs that are measured with. */
public final class Pictures {
  private static final PictureDecoder DECODER = new PictureDecoder(ImageLimits.DEFAULT);

  private Pictures() {}

  /** Solvay, 1927: 29 faces on 1400 x 1013 pixels. */
  public static Raster group() {
    return read(Project.faces("solvay_1927.jpg"));
  }

  /** A photograph of any size. */
  public static Raster photograph(int width, int height) {
    return Resampler.resize(read(Project.image("parrot.jpg")), width, height);
  }

  /** One face, 64 pixels high, with what is around it. */
  public static Raster face() {
    return read(Project.faces("ivan.jpg")).crop(253, 74, 96, 96);
  }

  /** One face as often as wanted, in rows, on grey. */
  public static Raster faces(Raster face, int count) {
    int columns = (int) Math.ceil(Math.sqrt(count));
    int rows = (count + columns - 1) / columns;
    Raster grid = Raster.blank(columns * face.width(), rows * face.height());
    Arrays.fill(grid.rgba(), (byte) 128);
    for (int i = 3; i < grid.rgba().length; i += 4) {
      grid.rgba()[i] = (byte) 255;
    }
    for (int i = 0; i < count; i++) {
      int left = i % columns * face.width();
      int top = i / columns * face.height();
      for (int y = 0; y < face.height(); y++) {
        System.arraycopy(
            face.rgba(),
            face.offset(0, y),
            grid.rgba(),
            grid.offset(left, top + y),
            face.width() * 4);
      }
    }
    return grid;
  }

  static Raster read(Path file) {
    try {
      return DECODER.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.ocellus.train.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The pictures of a folder, told apart by the beginnings of their names: {@code single_} and {@code
 * colour_} show one face each, the others anything. One of forty is held out: it is not trained on,
 * and says how well the pupils do.
 */
public final class Album {
  private static final List<String> PORTRAITS = List.of("single_", "colour_");
  private static final int HELD_OUT = 40;

  private final List<Path> portraits = new ArrayList<>();
  private final List<Path> views = new ArrayList<>();
  private final List<Path> heldOut = new ArrayList<>();

  /**
   * The pictures of a folder.
   *
   * @throws IllegalArgumentException when it has not both kinds of pictures
   */
  public Album(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".jpg")).sorted().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
    if (portraits.isEmpty() || views.isEmpty()) {
      throw new IllegalArgumentException(
          folder
              + " has "
              + portraits.size()
              + " pictures of one face and "
              + views.size()
              + " others; both are needed");
    }
  }

  private void add(Path file) {
    String name = file.getFileName().toString();
    if (Math.floorMod(name.hashCode(), HELD_OUT) == 0) {
      heldOut.add(file);
    } else {
      (PORTRAITS.stream().anyMatch(name::startsWith) ? portraits : views).add(file);
    }
  }

  /** A picture of one face. */
  public BufferedImage portrait(SplittableRandom random) {
    return read(portraits.get(random.nextInt(portraits.size())));
  }

  /** A picture of anything. */
  public BufferedImage view(SplittableRandom random) {
    return read(views.get(random.nextInt(views.size())));
  }

  /** The pictures that are not trained on. */
  public List<Path> heldOut() {
    return List.copyOf(heldOut);
  }

  /** A picture in three bytes a pixel. */
  public static BufferedImage read(Path file) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      if (image == null) {
        throw new IOException("it is no picture");
      }
      return Images.copy(image);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

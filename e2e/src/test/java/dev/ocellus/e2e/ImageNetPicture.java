package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A labelled picture of {@code ../shared/images/imagenet}.
 *
 * @param index the class it belongs to, of 1001
 */
record ImageNetPicture(String file, int index) {

  static List<ImageNetPicture> all() {
    try {
      return Files.readAllLines(Project.shared("images/imagenet/labels.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(fields -> new ImageNetPicture(fields[0], Integer.parseInt(fields[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.ocellus.bench.data;

import dev.ocellus.e2e.harness.Project;
import dev.ocellus.image.Raster;
import dev.ocellus.result.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The photographs of {@code ../shared/faces}, on which no model of the project was trained. */
public final class FacePictures {
  private static final String CMU_MIT = "cmu_mit";

  private FacePictures() {}

  /** All but those with boxes made by hand, by name. */
  public static Map<String, Raster> photographs() {
    return pictures(Project.shared("faces"));
  }

  /** The CMU+MIT frontal face set's pictures, by name. */
  public static Map<String, Raster> cmuMit() {
    return pictures(Project.faces(CMU_MIT));
  }

  private static Map<String, Raster> pictures(Path folder) {
    Map<String, Raster> pictures = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".jpg"))
          .forEach(file -> pictures.put(file.getFileName().toString(), Pictures.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pictures;
  }

  /** The boxes made by hand, by the picture's name; those without faces are not in it. */
  public static Map<String, List<Box>> cmuMitBoxes() {
    Map<String, List<Box>> boxes = new TreeMap<>();
    try {
      for (String line :
          Files.readAllLines(Project.faces(CMU_MIT).resolve("ground_truth_boxes.txt"))) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] parts = line.split(" ");
          boxes.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(box(parts));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return boxes;
  }

  private static Box box(String... parts) {
    float left = Float.parseFloat(parts[1]);
    float top = Float.parseFloat(parts[2]);
    return new Box(left, top, Float.parseFloat(parts[3]) - left, Float.parseFloat(parts[4]) - top);
  }
}

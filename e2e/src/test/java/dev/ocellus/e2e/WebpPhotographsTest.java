package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.Answer.Found;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.server.sample.Encoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs as lossy WebP, of which page and server see the same. */
@InBrowser
final class WebpPhotographsTest {
  private static final Pattern JPEG = Pattern.compile("\\.(jpg|JPEG)$");
  private static final int PICTURES = 40;
  private static final float QUALITY = 0.5f;
  private static final double LEAST_OVERLAP = 0.95;

  @TempDir private Path folder;
  private Api api;
  private Surface surface;

  @BeforeEach
  void open(@Published OcellusServer server, Visit visit) {
    api = new Api(server);
    surface = Surface.open(visit, server.origin());
    surface.serve(folder);
    surface.load("{ where: 'device' }");
  }

  @Test
  void they_show_the_same_on_the_device_and_on_the_server() throws IOException {
    for (Path photograph : photographs(Project.image("imagenet")).subList(0, PICTURES)) {
      Path webp = webp(photograph);

      Answer onServer = api.classify(webp);
      Answer onDevice = surface.classify("/own/" + webp.getFileName());

      assertThat(onDevice.best().label()).as(webp.toString()).isEqualTo(onServer.best().label());
    }
  }

  @Test
  void they_have_the_same_faces_on_the_device_and_on_the_server() throws IOException {
    for (Path photograph : photographs(Project.shared("faces"))) {
      Path webp = webp(photograph);

      List<Found> onServer = Answer.of(api.facesJson(webp)).faces();
      List<Found> onDevice = surface.faces("/own/" + webp.getFileName()).faces();

      assertThat(onDevice).as(webp.toString()).hasSameSizeAs(onServer);
      for (Found face : onServer) {
        assertThat(onDevice)
            .as(webp.toString())
            .anyMatch(found -> found.box().overlap(face.box()) >= LEAST_OVERLAP);
      }
    }
  }

  private static List<Path> photographs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> JPEG.matcher(file.toString()).find())
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private Path webp(Path photograph) throws IOException {
    byte[] webp = Encoded.webp(ImageIO.read(photograph.toFile()), "Lossy", QUALITY);
    String name = JPEG.matcher(photograph.getFileName().toString()).replaceFirst(".webp");
    return Files.write(folder.resolve(name), webp);
  }
}

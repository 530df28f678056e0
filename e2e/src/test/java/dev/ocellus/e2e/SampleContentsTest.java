package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's own samples show what is said of them, and are light. */
@InBrowser
final class SampleContentsTest {
  private static final Path SAMPLES = Project.ROOT.resolve("static/samples");
  private static final int MOST_BYTES = 120_000;
  private static final int MOST_BYTES_OF_A_TILE = 8_000;

  private record Index(List<String> samples) {}

  @ParameterizedTest
  @CsvSource({"several-people, 6", "one-thing, 0", "something-private, 1"})
  void mtcnn_finds_every_face_for_sure_and_nothing_else(
      String name, int faces, @Published OcellusServer server) {
    assertFinds(faces, name, server);
  }

  @ParameterizedTest
  @CsvSource({"several-people, 6", "one-thing, 0", "something-private, 1"})
  void so_does_the_model_of_the_tests(String name, int faces, OcellusServer server) {
    assertFinds(faces, name, server);
  }

  private static void assertFinds(int faces, String name, OcellusServer server) {
    List<Answer.Found> found = Answer.of(new Api(server).facesJson(sample(name))).faces();

    assertThat(found).hasSize(faces);
    assertThat(found).allSatisfy(face -> assertThat(face.score()).isGreaterThan(0.97));
  }

  @ParameterizedTest
  @CsvSource({
    "several-people, candle, 0.3",
    "one-thing, balloon, 0.9",
    "something-private, cab, 0.4"
  })
  void mobilenet_names_what_is_in_the_middle(
      String name, String label, double least, @Published OcellusServer server) {
    Answer.Label best = new Api(server).classify(sample(name)).best();

    assertThat(best.label()).startsWith(label);
    assertThat(best.probability()).isGreaterThan(least);
  }

  @Test
  void each_that_is_listed_is_there_with_its_tile_and_is_offered_by_the_page() throws IOException {
    String page = Files.readString(Project.ROOT.resolve("static/index.html"));
    String index = Files.readString(SAMPLES.resolve("index.json"));

    assertThat(new Gson().fromJson(index, Index.class).samples())
        .hasSize(3)
        .allSatisfy(
            file -> {
              String name = file.replace(".jpg", "");
              assertThat(Files.size(sample(name))).isLessThan(MOST_BYTES);
              assertThat(Files.size(SAMPLES.resolve("tiles/" + name + ".webp")))
                  .isLessThan(MOST_BYTES_OF_A_TILE);
              assertThat(page).contains("value=\"" + file + "\"");
            });
  }

  private static Path sample(String name) {
    return SAMPLES.resolve(name + ".jpg");
  }
}

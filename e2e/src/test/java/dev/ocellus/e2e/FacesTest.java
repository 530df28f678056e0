package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.Answer.Found;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The faces that the page finds are those that TensorFlow finds with the same file. */
@InBrowser
final class FacesTest {
  private static final double LEAST_OVERLAP = 0.95;
  private static final double MOST_PIXELS_OFF = 2;

  @Test
  void the_device_finds_what_tensorflow_finds(@Published OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.servePhotographs();
    surface.load("{ where: 'device' }");
    SoftAssertions softly = new SoftAssertions();

    List<FaceReference> references = FaceReference.all().toList();
    for (FaceReference reference : references) {
      Answer answer = surface.faces("/shared/faces/" + reference.file());
      softly
          .assertThatCode(() -> assertAgrees(answer, reference))
          .as(reference.file())
          .doesNotThrowAnyException();
    }

    assertThat(references).hasSizeGreaterThan(10);
    softly.assertAll();
  }

  private static void assertAgrees(Answer answer, FaceReference reference) {
    assertThat(answer.where()).isEqualTo("device");
    assertThat(answer.faces()).hasSameSizeAs(reference.faces());
    for (FaceReference.Face expected : reference.faces()) {
      assertMatches(expected, nearest(answer, expected));
    }
  }

  private static Found nearest(Answer answer, FaceReference.Face face) {
    return answer.faces().stream()
        .max(Comparator.comparingDouble(found -> found.box().overlap(face.box())))
        .orElseThrow();
  }

  private static void assertMatches(FaceReference.Face expected, Found found) {
    assertThat(found.box().overlap(expected.box()))
        .as("overlap of %s with %s", found.box(), expected.box())
        .isGreaterThanOrEqualTo(LEAST_OVERLAP);
    for (int i = 0; i < expected.landmarks().size(); i++) {
      assertThat(found.landmarks().all().get(i).distance(expected.landmarks().get(i)))
          .as("pixels between %s and landmark %d of %s", found.landmarks(), i, expected)
          .isLessThanOrEqualTo(MOST_PIXELS_OFF);
    }
  }
}

package dev.ocellus.bench.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.bench.report.Report;
import org.junit.jupiter.api.Test;

/** What the documents promise of the face model inside, on photographs it was not trained on. */
final class FaceQualityTest {
  @Test
  void the_face_model_inside_reaches_every_target() {
    Report report = new Report();

    FaceQuality.measure(report);

    assertThat(report.isMet()).as("%s", report.targets()).isTrue();
  }
}

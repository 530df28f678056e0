package dev.ocellus.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.timing.Timings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exact text, in a country that writes 0,5. */
final class ResultJsonTest {
  private static final Timings TIMINGS = new Timings(0, 1.25, 12.344, 0.006);

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void inGermany() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Test
  void aClassification() {
    Classification result =
        new Classification(
            "mobilenet_v2_1.0_224",
            Where.DEVICE,
            517,
            606,
            Views.BOTH,
            List.of(
                new ClassScore(653, "military uniform", 0.8195433f),
                new ClassScore(3, "a \"quoted\"\tlabel", 1e-7f),
                new ClassScore(4, "", Float.NaN)),
            TIMINGS);
    assertThat(result.withDecodeMs(20.5).toJson())
        .isEqualTo(
            "{\"model\":\"mobilenet_v2_1.0_224\",\"where\":\"device\","
                + "\"image\":{\"width\":517,\"height\":606},\"views\":\"both\",\"classes\":[{\"index\":653,\"label\":\"military"
                + " uniform\",\"probability\":0.819543},{\"index\":3,\"label\":\"a"
                + " \\\"quoted\\\"\\u0009label\",\"probability\":0},"
                + "{\"index\":4,\"label\":\"\",\"probability\":null}],"
                + "\"timings\":{\"decodeMs\":20.5,\"preprocessMs\":1.25,\"inferMs\":12.34,"
                + "\"postprocessMs\":0.01}}");
  }

  @Test
  void faces() {
    Landmarks landmarks =
        new Landmarks(
            new Point(1, 2),
            new Point(3.456f, 4),
            new Point(5, -6.789f),
            new Point(7, 8),
            new Point(9, 10));
    FaceDetection result =
        new FaceDetection(
            "mtcnn",
            Where.SERVER,
            40,
            30,
            List.of(new Face(new Box(-3.5f, 0.125f, 20, 25.004f), 0.99f, landmarks)),
            TIMINGS);
    assertThat(result.toJson())
        .isEqualTo(
            "{\"model\":\"mtcnn\",\"where\":\"server\",\"image\":{\"width\":40,\"height\":30},"
                + "\"faces\":[{\"box\":{\"x\":-3.5,\"y\":0.13,\"width\":20,\"height\":25},"
                + "\"score\":0.99,\"landmarks\":{\"leftEye\":{\"x\":1,\"y\":2},"
                + "\"rightEye\":{\"x\":3.46,\"y\":4},\"nose\":{\"x\":5,\"y\":-6.79},"
                + "\"mouthLeft\":{\"x\":7,\"y\":8},\"mouthRight\":{\"x\":9,\"y\":10}}}],"
                + "\"timings\":{\"decodeMs\":0,\"preprocessMs\":1.25,\"inferMs\":12.34,"
                + "\"postprocessMs\":0.01}}");
  }

  @Test
  void nothingFound() {
    FaceDetection result =
        new FaceDetection("mtcnn", Where.SERVER, 1, 1, List.of(), new Timings(0, 0, 0, 0));
    assertThat(result.toJson()).contains("\"faces\":[],\"timings\"");
  }

  @Test
  void timesAddUp() {
    assertThat(TIMINGS.withDecodeMs(1).totalMs()).isEqualTo(1 + 1.25 + 12.344 + 0.006);
  }
}

package dev.ocellus.web.save;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFileTest {
  @Test
  void nothingSeenIsAnEmptyArray() {
    assertThat(JsonFile.of(List.of())).isEqualTo("[\n]\n");
  }

  @Test
  void eachResultHasTheFormOfTheServersAnswers() {
    Result classes = Samples.classes("cat");
    Result faces = Samples.oneFace();

    assertThat(
            JsonFile.of(
                List.of(
                    new PictureResult("a \"b\".jpg", List.of(classes, faces)),
                    new PictureResult("c.jpg", List.of()))))
        .isEqualTo(
            "[\n{\"file\":\"a \\\"b\\\".jpg\",\"results\":[\n  "
                + classes.toJson()
                + ",\n  "
                + faces.toJson()
                + "]},\n{\"file\":\"c.jpg\",\"results\":[]}\n]\n");
  }
}

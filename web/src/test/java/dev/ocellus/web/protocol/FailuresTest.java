package dev.ocellus.web.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.ModelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {

  @ParameterizedTest
  @CsvSource({"UNREADABLE, unreadable", "TOO_LARGE, too-large", "UNSUPPORTED, unsupported"})
  void a_bad_picture_has_the_code_of_its_reason(ImageException.Reason reason, String code) {
    OcellusException failure = Failures.of(new ImageException(reason, "words"));

    assertThat(failure.code().text()).isEqualTo(code);
    assertThat(failure).hasMessage("words");
  }

  @Test
  void a_picture_above_the_limit_is_too_large_and_says_how_large() {
    OcellusException failure =
        Failures.of(catchThrowable(() -> ImageLimits.DEFAULT.check(10_000, 10_000)));

    assertThat(failure.code()).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(failure)
        .hasMessageContaining("100 megapixels")
        .hasMessageContaining("40 megapixels");
  }

  @Test
  void an_option_out_of_range_is_a_bad_option() {
    OcellusException failure =
        Failures.of(catchThrowable(() -> new FaceOptions(3, List.of(.6f, .7f, .7f), .709f)));

    assertThat(failure.code()).isEqualTo(ErrorCode.BAD_OPTION);
    assertThat(failure).hasMessage("minSize is 3; it must be from 12 to 10000 pixels");
  }

  @Test
  void a_model_that_is_not_understood_is_damaged() {
    assertThat(Failures.of(new ModelException("words")).code()).isEqualTo(ErrorCode.MODEL_DAMAGED);
  }

  @Test
  void what_was_cancelled_is_cancelled() {
    assertThat(Failures.of(new CancelledException()).code()).isEqualTo(ErrorCode.CANCELLED);
  }

  @Test
  void a_mistake_of_ours_is_told_with_its_kind() {
    OcellusException failure = Failures.of(new IllegalStateException());

    assertThat(failure.code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(failure).hasMessage("IllegalStateException");
  }

  @Test
  void a_failure_that_has_a_code_stays_itself() {
    OcellusException failure = new OcellusException(ErrorCode.NO_SERVER, "words");

    assertThat(Failures.of(failure)).isSameAs(failure);
  }

  @ParameterizedTest
  @EnumSource
  void every_code_is_found_by_its_text(ErrorCode code) {
    assertThat(ErrorCode.of(code.text())).isEqualTo(code);
  }

  @Test
  void a_code_that_is_not_known_is_internal() {
    assertThat(ErrorCode.of("gone")).isEqualTo(ErrorCode.INTERNAL);
  }

  @ParameterizedTest
  @EnumSource
  void every_task_is_found_by_its_text(Task task) {
    assertThat(Task.of(task.text())).isEqualTo(task);
  }
}

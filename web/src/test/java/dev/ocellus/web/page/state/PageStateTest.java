package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.ImageException;
import dev.ocellus.vision.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageStateTest {
  private static final Problem UNREADABLE = new Problem(Problem.Kind.UNREADABLE, "");
  private static final Problem CANCELLED = new Problem(Problem.Kind.CANCELLED, "");

  @Test
  void a_result_that_comes_after_the_work_was_cancelled_changes_nothing() {
    PageState cancelled = Samples.looking().stopped(CANCELLED);

    assertThat(cancelled.classified(Samples.classification(Where.DEVICE))).isSameAs(cancelled);
    assertThat(cancelled.detected(Samples.faces(Where.DEVICE, 2))).isSameAs(cancelled);
    assertThat(cancelled.classesAt(Task.Step.COMPUTING, 0.5)).isSameAs(cancelled);
    assertThat(cancelled.facesAt(Task.Step.COMPUTING, 0.5)).isSameAs(cancelled);
  }

  @Test
  void a_second_picture_takes_the_place_of_the_first_and_of_what_was_seen_in_it() {
    Picture second = new Picture("husky.jpeg", 7_000, 0, 0);

    PageState state = Samples.seen(Where.DEVICE, 2).given(second);

    assertThat(state.work().picture()).isEqualTo(second);
    assertThat(state.work().classification()).isNull();
    assertThat(state.work().detection()).isNull();
  }

  @Test
  void what_is_known_first_is_kept_while_the_other_task_goes_on() {
    PageState state = Samples.looking().detected(Samples.faces(Where.DEVICE, 2));

    assertThat(state.work()).isInstanceOf(Work.Looking.class);
    assertThat(state.work().detection().faces()).hasSize(2);
    assertThat(state.classified(Samples.classification(Where.DEVICE)).work())
        .isInstanceOf(Work.Seen.class);
  }

  @Test
  void what_is_known_stays_when_the_rest_fails() {
    PageState stopped =
        Samples.looking()
            .classified(Samples.classification(Where.DEVICE))
            .stopped(Problem.of("worker-failed", "out of memory"));

    assertThat(stopped.work().classification()).isEqualTo(Samples.classification(Where.DEVICE));
    assertThat(stopped.work().detection()).isNull();
  }

  @Test
  void a_picture_that_cannot_be_read_is_not_shown_any_more() {
    assertThat(Samples.looking().stopped(UNREADABLE).work().picture()).isNull();
    assertThat(Samples.looking().stopped(CANCELLED).work().picture()).isEqualTo(Samples.OFFICE);
  }

  @Test
  void progress_never_falls_back() {
    PageState state =
        Samples.looking()
            .classesAt(Task.Step.COMPUTING, 0.6)
            .classesAt(Task.Step.COMPUTING, 0.2)
            .classesAt(Task.Step.UPLOADING, 0.9);

    assertThat(((Work.Looking) state.work()).classes().computed()).isEqualTo(0.6);
  }

  @Test
  void choosing_a_face_marks_it_and_choosing_it_again_takes_the_mark_away() {
    PageState marked = Samples.seen(Where.DEVICE, 3).toggled(1);

    assertThat(((Work.Seen) marked.work()).marked()).isEqualTo(1);
    assertThat(((Work.Seen) marked.toggled(2).work()).marked()).isEqualTo(2);
    assertThat(((Work.Seen) marked.toggled(1).work()).marked()).isEqualTo(-1);
  }

  @Test
  void there_is_nothing_to_ask_about_without_a_picture() {
    assertThat(PageState.FIRST.asking()).isSameAs(PageState.FIRST);
  }

  @ParameterizedTest
  @EnumSource(
      value = Problem.Kind.class,
      names = {"UNREADABLE", "TOO_LARGE", "UNSUPPORTED"})
  void the_same_picture_again_is_not_offered_where_the_picture_is_at_fault(Problem.Kind kind) {
    PageState state = Samples.looking().stopped(new Problem(kind, "x"));

    assertThat(Status.of(state).actions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_core_refuses_is_told_as_the_picture_s_fault(ImageException.Reason reason) {
    Problem problem = Problem.of(new ImageException(reason, "the picture has 61 MP"));

    assertThat(problem.kind().name()).isEqualTo(reason.name());
    assertThat(problem.kind().pictureFault()).isTrue();
    assertThat(problem.detail()).isEqualTo("The picture has 61 MP.");
  }

  @Test
  void a_size_that_is_known_after_the_work_stopped_is_still_shown() {
    PageState stopped = Samples.looking().stopped(CANCELLED).sized(500, 375);

    assertThat(Texts.caption(stopped.work().picture())).isEqualTo("office5.jpg, 500 × 375 pixels");
  }

  @Test
  void an_error_with_a_code_nobody_knows_is_still_told() {
    assertThat(Problem.of("strange", "It is strange."))
        .isEqualTo(new Problem(Problem.Kind.INTERNAL, "It is strange."));
    assertThat(Problem.of(null, null)).isEqualTo(new Problem(Problem.Kind.INTERNAL, ""));
  }
}

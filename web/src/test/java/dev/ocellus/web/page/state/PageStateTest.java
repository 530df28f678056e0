package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.ImageException;
import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Speaking;
import dev.ocellus.web.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Speaking.class)
class PageStateTest {
  private static final Problem UNREADABLE = new Problem(Problem.Kind.UNREADABLE);
  private static final Problem CANCELLED = new Problem(Problem.Kind.CANCELLED);

  @Test
  void a_result_that_comes_after_the_work_was_cancelled_changes_nothing() {
    Item cancelled = Samples.looking().desk().chosen().stopped(CANCELLED);

    assertThat(cancelled.classified(Samples.classification(Where.DEVICE), Query.FIRST))
        .isSameAs(cancelled);
    assertThat(cancelled.detected(Samples.faces(Where.DEVICE, 2), FaceSearch.DEFAULT, Query.FIRST))
        .isSameAs(cancelled);
    assertThat(cancelled.at(Task.CLASSES, TaskProgress.Step.COMPUTING, 0.5)).isSameAs(cancelled);
  }

  @Test
  void new_pictures_stand_at_the_end_and_the_first_of_them_is_chosen() {
    PageState state =
        Samples.seen(Where.DEVICE, 2)
            .given(List.of(Item.of(2, Samples.OFFICE), Item.of(3, Samples.OFFICE)));

    assertThat(state.desk().items()).extracting(Item::id).containsExactly(1, 2, 3);
    assertThat(state.desk().chosenId()).isEqualTo(2);
    assertThat(state.desk().get(1).known().detection().faces()).hasSize(2);
  }

  @Test
  void the_chosen_picture_is_looked_at_first_then_the_others_in_their_order() {
    PageState state = Samples.given(4).choosing(3);

    assertThat(state.desk().next().id()).isEqualTo(3);
    assertThat(state.change(3, item -> item.stopped(CANCELLED)).desk().next().id()).isEqualTo(1);
  }

  @Test
  void what_was_not_checked_is_not_looked_at_and_not_shown() {
    Item unchecked = Item.of(9, Samples.OFFICE);
    PageState state = PageState.FIRST.given(List.of(unchecked));

    assertThat(state.desk().next()).isNull();
    assertThat(state.desk().nextUnchecked()).isEqualTo(unchecked);
    assertThat(unchecked.isVisible()).isFalse();
  }

  @Test
  void when_the_chosen_picture_is_removed_its_neighbour_is_chosen() {
    Desk desk = Samples.given(3).choosing(2).desk();

    assertThat(desk.removed(2).chosenId()).isEqualTo(3);
    assertThat(desk.removed(3).removed(2).chosenId()).isEqualTo(1);
    assertThat(desk.removed(1).chosenId()).isEqualTo(2);
    assertThat(desk.removed(1).removed(2).removed(3).chosenId()).isEqualTo(-1);
  }

  @Test
  void what_happens_to_a_picture_that_was_removed_changes_nothing() {
    PageState state = Samples.given(1);

    assertThat(state.change(7, item -> item.stopped(CANCELLED)).desk().items())
        .isEqualTo(state.desk().items());
  }

  @Test
  void what_is_known_first_is_kept_while_the_other_task_goes_on() {
    Item half =
        Samples.looking()
            .desk()
            .chosen()
            .detected(Samples.faces(Where.DEVICE, 2), FaceSearch.DEFAULT, Query.FIRST);

    assertThat(half.work()).isInstanceOf(Work.Looking.class);
    assertThat(half.shown().detection().faces()).hasSize(2);
    assertThat(half.classified(Samples.classification(Where.DEVICE), Query.FIRST).work())
        .isInstanceOf(Work.Done.class);
  }

  @Test
  void what_is_known_stays_when_the_rest_fails() {
    Item stopped =
        Samples.looking()
            .desk()
            .chosen()
            .classified(Samples.classification(Where.DEVICE), Query.FIRST)
            .stopped(Problem.of("worker-failed", "out of memory"));

    assertThat(stopped.shown().classification()).isEqualTo(Samples.classification(Where.DEVICE));
    assertThat(stopped.shown().detection()).isNull();
  }

  @Test
  void a_picture_that_cannot_be_read_is_not_shown_any_more() {
    Item item = Samples.looking().desk().chosen();

    assertThat(item.stopped(UNREADABLE).isVisible()).isFalse();
    assertThat(item.stopped(CANCELLED).isVisible()).isTrue();
  }

  @Test
  void progress_never_falls_back() {
    Item item =
        Samples.looking()
            .desk()
            .chosen()
            .at(Task.CLASSES, TaskProgress.Step.COMPUTING, 0.6)
            .at(Task.CLASSES, TaskProgress.Step.COMPUTING, 0.2)
            .at(Task.CLASSES, TaskProgress.Step.UPLOADING, 0.9);

    assertThat(((Work.Looking) item.work()).classes().computed()).isEqualTo(0.6);
  }

  @Test
  void choosing_a_face_marks_it_and_choosing_it_again_takes_the_mark_away() {
    Item item = Samples.seen(Where.DEVICE, 3).desk().chosen();
    List<Face> faces = item.shown().detection().faces();
    Item marked = item.toggled(faces.get(1));

    assertThat(marked.marked()).isSameAs(faces.get(1));
    assertThat(marked.toggled(faces.get(2)).marked()).isSameAs(faces.get(2));
    assertThat(marked.toggled(faces.get(1)).marked()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Problem.Kind.class,
      names = {"UNREADABLE", "TOO_LARGE", "UNSUPPORTED"})
  void the_same_picture_again_is_not_offered_where_the_picture_is_at_fault(Problem.Kind kind) {
    PageState state = Samples.stopped(Samples.looking(), new Problem(kind));

    assertThat(Status.of(state).actions()).doesNotContain(Action.RETRY);
  }

  @ParameterizedTest
  @EnumSource
  void what_core_refuses_is_told_as_the_picture_s_fault(ImageException.Reason reason) {
    Problem problem = Problem.of(new ImageException(reason, "the picture has 61 MP"));

    assertThat(problem.kind().name()).isEqualTo(reason.name());
    assertThat(problem.kind().pictureFault()).isTrue();
    assertThat(problem.cause()).isEqualTo("The picture has 61 MP.");
  }

  @Test
  void an_error_with_a_code_nobody_knows_is_still_told() {
    assertThat(Problem.of("strange", "It is strange."))
        .isEqualTo(new Problem(Problem.Kind.INTERNAL, Text.ADVICE_INTERNAL, "It is strange."));
    assertThat(Problem.of(null, null)).isEqualTo(new Problem(Problem.Kind.INTERNAL));
  }

  @Test
  void what_another_model_said_stays_until_it_is_to_be_said_anew() {
    PageState seen = Samples.seen(Where.DEVICE, 2);
    PageState outdated = seen.outdated();
    Item item = outdated.desk().chosen();

    assertThat(item.shown().classification()).isNotNull();
    assertThat(item.work()).isInstanceOf(Work.Done.class);
    assertThat(Status.of(seen).actions()).doesNotContain(Action.LOOK_AGAIN);
    assertThat(Status.of(outdated).actions()).contains(Action.LOOK_AGAIN);

    Item renewed = item.renewed(Query.FIRST);
    assertThat(renewed.work()).isInstanceOf(Work.Waiting.class);
    assertThat(renewed.shown().classification()).isNull();
    assertThat(renewed.faces()).hasSize(2);
    PageState again = outdated.with(outdated.desk().change(item.id(), each -> renewed));
    assertThat(Status.of(again).actions()).doesNotContain(Action.LOOK_AGAIN);
  }

  @Test
  void what_is_not_outdated_is_not_looked_at_again() {
    Item item = Samples.seen(Where.DEVICE, 1).desk().chosen();

    assertThat(item.renewed(Query.FIRST)).isSameAs(item);
    assertThat(Samples.given(1).outdated().desk().chosen().known().outdated()).isFalse();
  }

  @Test
  void what_was_removed_comes_back_to_its_place_among_those_that_came_meanwhile() {
    Desk before = Samples.given(3).desk().choosing(2).change(2, item -> item.looking(Query.FIRST));
    Item later = Item.of(9, Samples.OFFICE);

    Desk now = before.removed(2).added(List.of(later)).change(1, item -> item.sized(4, 3));
    Desk back = now.with(before, Query.FIRST);

    assertThat(back.items()).extracting(Item::id).containsExactly(1, 2, 3, 9);
    assertThat(back.chosenId()).isEqualTo(2);
    assertThat(back.get(1).picture().isSized()).isTrue();
    assertThat(back.get(2).work()).isEqualTo(new Work.Waiting());
  }
}

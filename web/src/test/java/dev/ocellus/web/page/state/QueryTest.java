package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import dev.ocellus.web.text.Speaking;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person wants decides what is shown at once, and what is looked for again. */
@ExtendWith(Speaking.class)
class QueryTest {
  private static final Face LARGE = Samples.face(120, 0.8f);
  private static final Face SMALL = Samples.face(24, 0.99f);
  private static final Face TINY = Samples.face(19, 0.9f);

  private final PageState seen =
      Samples.seen(Samples.faces(Where.DEVICE, Stream.of(LARGE, SMALL, TINY)));

  @Test
  void a_higher_score_shows_fewer_faces_without_another_look() {
    Item item = wanting(Query.FIRST.withLeastFaceScore(0.85));

    assertThat(item.shown().detection().faces()).containsExactly(SMALL, TINY);
    assertThat(item.work()).isInstanceOf(Work.Done.class);
  }

  @Test
  void a_larger_size_shows_fewer_faces_without_another_look() {
    Item item = wanting(Query.FIRST.withLeastFaceSize(100));

    assertThat(item.shown().detection().faces()).containsExactly(LARGE);
    assertThat(item.work()).isInstanceOf(Work.Done.class);
  }

  @Test
  void a_face_a_little_smaller_than_was_looked_for_is_shown_all_the_same() {
    assertThat(wanting(Query.FIRST).shown().detection().faces()).contains(TINY);
  }

  @Test
  void what_the_limits_left_out_comes_back_with_them() {
    PageState strict = seen.wanting(Query.FIRST.withLeastFaceScore(0.99));

    assertThat(strict.wanting(Query.FIRST).desk().chosen().shown().detection())
        .isSameAs(seen.desk().chosen().shown().detection());
  }

  @Test
  void smaller_faces_than_were_looked_for_are_looked_for_again_and_the_others_stay() {
    Item item = wanting(Query.FIRST.withLeastFaceSize(12));

    assertThat(item.work()).isInstanceOf(Work.Waiting.class);
    assertThat(item.shown().detection().faces()).hasSize(3);
    Work.Looking again = (Work.Looking) item.looking(Query.FIRST.withLeastFaceSize(12)).work();
    assertThat(again.classes()).isNull();
    assertThat(again.faces()).isNotNull();
  }

  @Test
  void less_sure_faces_than_were_looked_for_are_looked_for_again() {
    assertThat(wanting(Query.FIRST.withLeastFaceScore(0.5)).work())
        .isInstanceOf(Work.Waiting.class);
  }

  @Test
  void what_is_not_wanted_any_more_is_not_shown_and_comes_back_without_another_look() {
    PageState without = seen.wanting(Query.FIRST.with(Task.FACES, false));

    assertThat(without.desk().chosen().shown().detection()).isNull();
    Item back = without.wanting(Query.FIRST).desk().chosen();
    assertThat(back.shown().detection().faces()).hasSize(3);
    assertThat(back.work()).isInstanceOf(Work.Done.class);
  }

  @Test
  void a_picture_of_which_nothing_is_wanted_does_not_wait() {
    Query nothing = Query.FIRST.with(Task.FACES, false).with(Task.CLASSES, false);
    PageState state = Samples.given(1).wanting(nothing);

    assertThat(state.desk().next()).isNull();
    assertThat(Status.of(state).text()).isEqualTo("Nothing is looked for");
    assertThat(state.wanting(Query.FIRST).desk().next()).isNotNull();
  }

  @Test
  void what_is_wanted_while_a_picture_is_looked_at_is_looked_for_afterwards() {
    Query smaller = Query.FIRST.withLeastFaceSize(12);
    PageState state = Samples.looking().wanting(smaller);
    Item found =
        state
            .desk()
            .chosen()
            .classified(Samples.classification(Where.DEVICE), smaller)
            .detected(Samples.faces(Where.DEVICE, 1), FaceSearch.DEFAULT, smaller);

    assertThat(found.work()).isInstanceOf(Work.Waiting.class);
  }

  @Test
  void less_probable_classes_are_left_out_and_counted() {
    Item item = wanting(Query.FIRST.withLeastClassScore(0.1));

    assertThat(item.shown().classification().classes()).hasSize(1);
    assertThat(Sentences.classesNote(item.known(), item.shown()))
        .isEqualTo("Left out: 1 less probable.");
  }

  @Test
  void the_mark_goes_with_the_face_that_is_left_out() {
    PageState marked = seen.change(1, item -> item.toggled(LARGE));

    assertThat(marked.wanting(Query.FIRST.withLeastFaceSize(100)).desk().chosen().marked())
        .isSameAs(LARGE);
    assertThat(marked.wanting(Query.FIRST.withLeastFaceScore(0.9)).desk().chosen().marked())
        .isNull();
  }

  private Item wanting(Query wanted) {
    return seen.wanting(wanted).desk().chosen();
  }
}

package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.MissingModel.State;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Speaking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be found without a model is found; the rest follows when the model has come. */
@ExtendWith(Speaking.class)
class MissingTest {
  private static final MissingModel CLASSIFIER = classifier(State.WAITING, 0);
  private static final MissingModel MTCNN =
      new MissingModel("mtcnn", ModelKind.FACES, 1_930_000, State.WAITING, 0, "no such host");

  @Test
  void a_picture_whose_faces_are_found_is_looked_at_though_there_is_no_classifier() {
    Item item = facesAlone().desk().chosen();

    assertThat(item.work()).isInstanceOf(Work.Done.class);
    assertThat(item.faces()).hasSize(2);
    assertThat(item.isSavable(Query.FIRST)).isTrue();
    assertThat(item.isTold()).isTrue();
    assertThat(Status.of(facesAlone()).text()).isEqualTo("Looked at on this device");
    assertThat(Status.of(facesAlone()).tone()).isEqualTo(Status.Tone.QUIET);
    assertThat(Status.of(facesAlone()).actions()).contains(Action.SAVE, Action.SAVE_AS);
  }

  @Test
  void a_classifier_that_is_missed_while_faces_are_looked_for_ends_that_look_alone() {
    PageState state = lacking(Samples.looking());
    Item missed = state.desk().chosen().without(Task.CLASSES, state.effectiveQuery());

    assertThat(missed.work()).isInstanceOf(Work.Looking.class);
    Item found =
        missed.detected(Samples.faces(Where.DEVICE, 1), FaceSearch.DEFAULT, state.effectiveQuery());
    assertThat(found.work()).isInstanceOf(Work.Done.class);
  }

  @Test
  void a_classifier_that_is_missed_after_the_faces_were_found_leaves_nothing_to_wait_for() {
    PageState state = lacking(Samples.looking());
    Item item =
        state
            .desk()
            .chosen()
            .detected(Samples.faces(Where.DEVICE, 1), FaceSearch.DEFAULT, state.effectiveQuery())
            .without(Task.CLASSES, state.effectiveQuery());

    assertThat(item.work()).isInstanceOf(Work.Done.class);
    assertThat(item.shown().detection().faces()).hasSize(1);
  }

  @Test
  void when_the_classifier_has_come_the_pictures_are_looked_at_for_classes_alone() {
    PageState state = facesAlone();
    PageState come = state.with(state.missing().without(ModelKind.CLASSIFIER));
    Item item = come.desk().next();

    assertThat(item.faces()).hasSize(2);
    Work.Looking looking = (Work.Looking) item.looking(come.effectiveQuery()).work();
    assertThat(looking.classes()).isNotNull();
    assertThat(looking.faces()).isNull();
  }

  @Test
  void news_of_a_missing_model_touch_no_picture() {
    PageState state = facesAlone();
    PageState later = state.with(state.missing().with(classifier(State.FETCHING, 4_200_000)));

    assertThat(later.desk()).isSameAs(state.desk());
    assertThat(later.missingClassifier().fetched()).isEqualTo(4_200_000);
  }

  @Test
  void what_was_known_before_a_model_was_missed_stays() {
    PageState seen = lacking(Samples.seen(Where.DEVICE, 2));

    assertThat(seen.desk().chosen().shown().classification()).isNotNull();
  }

  @Test
  void a_cancelled_picture_is_not_taken_up_by_a_model_that_comes() {
    PageState stopped =
        lacking(Samples.stopped(Samples.looking(), new Problem(Problem.Kind.CANCELLED)));

    assertThat(stopped.with(Missing.NONE).desk().next()).isNull();
  }

  @Test
  void the_page_is_ready_for_faces_and_says_what_it_lacks() {
    PageState state = lacking(PageState.FIRST.with(Samples.DEVICE));

    assertThat(Status.of(state).text()).isEqualTo("Ready: faces");
    assertThat(Status.of(state).detail())
        .endsWith(" The model that says what pictures show is not here.");
    assertThat(LiveRegionMessage.of(state)).isEqualTo(new LiveRegionMessage("Ready: faces.", ""));
  }

  @Test
  void who_does_not_want_classes_lacks_nothing() {
    PageState state = lacking(PageState.FIRST.with(Samples.DEVICE));
    PageState content = state.wanting(Query.FIRST.with(Task.CLASSES, false));

    assertThat(content.missingClassifier()).isNull();
    assertThat(content.missing().mayCome(content.query())).isFalse();
    assertThat(Status.of(content).text()).isEqualTo("Ready");
  }

  @Test
  void a_picture_of_which_only_classes_are_wanted_lacks_a_model_and_is_no_failure() {
    PageState state = lacking(Samples.given(1)).wanting(Query.FIRST.with(Task.FACES, false));

    assertThat(state.desk().next()).isNull();
    assertThat(Status.of(state).text()).isEqualTo("A model is missing");
    assertThat(Status.of(state).detail()).isEqualTo("Faces can be found without it.");
    assertThat(Status.of(state).tone()).isEqualTo(Status.Tone.QUIET);
  }

  @Test
  void a_missing_model_is_told_by_its_size_and_whether_it_will_come() {
    assertThat(Sentences.missingModel(classifier(State.FETCHING, 4_200_000)))
        .isEqualTo("The server is downloading it: 4.2 of 14.2 MB.");
    assertThat(Bar.of(classifier(State.FETCHING, 7_100_000))).isEqualTo(Bar.at(0.5));
    assertThat(Sentences.missingModel(CLASSIFIER))
        .isEqualTo("Downloading it (14.2 MB) failed; the server tries again by itself.");
    assertThat(Bar.of(CLASSIFIER)).isEqualTo(Bar.NONE);
    assertThat(Sentences.missingModel(classifier(State.OFF, 0)))
        .isEqualTo(
            "It is not being downloaded (14.2 MB); whoever runs this page has to put it there.");
    assertThat(Sentences.missingModel(MissingModel.untold(ModelKind.CLASSIFIER)))
        .isEqualTo("Whoever runs this page has to put it there. Then try again.");
  }

  @Test
  void only_a_model_that_may_come_is_asked_for() {
    assertThat(Missing.NONE.mayCome(Query.FIRST)).isFalse();
    assertThat(Missing.NONE.with(CLASSIFIER).mayCome(Query.FIRST)).isTrue();
    assertThat(Missing.NONE.with(classifier(State.FETCHING, 0)).mayCome(Query.FIRST)).isTrue();
    assertThat(Missing.NONE.with(classifier(State.OFF, 0)).mayCome(Query.FIRST)).isFalse();
    assertThat(Missing.NONE.with(MTCNN).mayCome(Query.FIRST)).isTrue();
    assertThat(Missing.NONE.with(MTCNN).mayCome(Query.FIRST.with(Task.FACES, false))).isFalse();
  }

  @Test
  void another_face_model_looks_at_all_pictures_again_and_what_was_found_stays_meanwhile() {
    PageState other = Samples.seen(Where.DEVICE, 2).wanting(Query.FIRST.with(FaceModel.OCELLUS));
    Item item = other.desk().chosen();

    assertThat(item.work()).isInstanceOf(Work.Waiting.class);
    assertThat(item.faces()).hasSize(2);
    assertThat(((Work.Looking) item.looking(other.effectiveQuery()).work()).classes()).isNull();
  }

  @Test
  void where_the_chosen_face_model_is_missing_any_is_taken_until_it_comes() {
    PageState chosen = Samples.seen(Where.DEVICE, 2).wanting(Query.FIRST.with(FaceModel.MTCNN));
    PageState missed = chosen.with(chosen.missing().with(MTCNN));

    assertThat(missed.effectiveQuery().search().model()).isEqualTo(FaceModel.AUTO);
    assertThat(missed.desk().chosen().work()).isInstanceOf(Work.Done.class);
    assertThat(Sentences.missingFaceModel(missed))
        .isEqualTo("MTCNN is not here; another model finds the faces.");
    PageState come = missed.with(missed.missing().without(ModelKind.FACES));
    assertThat(come.desk().chosen().work()).isInstanceOf(Work.Waiting.class);
    assertThat(Sentences.missingFaceModel(come)).isEmpty();
  }

  @Test
  void who_chooses_another_face_model_misses_the_one_before_no_more() {
    PageState missed =
        PageState.FIRST
            .wanting(Query.FIRST.with(FaceModel.MTCNN))
            .with(Missing.NONE.with(MTCNN).with(CLASSIFIER));
    PageState other = missed.wanting(Query.FIRST.with(FaceModel.OCELLUS));

    assertThat(other.missing()).isEqualTo(Missing.NONE.with(CLASSIFIER));
    assertThat(other.effectiveQuery().search().model()).isEqualTo(FaceModel.OCELLUS);
  }

  @Test
  void the_model_that_found_the_faces_is_told_by_its_name() {
    FaceDetection found = Samples.faces(Where.DEVICE, 1);

    assertThat(Sentences.faceModel(found)).isEqualTo("Model: MTCNN");
    assertThat(Sentences.faceModel(named("ocellus", found))).isEqualTo("Model: Ocellus");
    assertThat(Sentences.faceModel(named("another", found))).isEqualTo("Model: another");
  }

  private static FaceDetection named(String model, FaceDetection found) {
    return new FaceDetection(
        model, found.where(), found.width(), found.height(), List.of(), found.timings());
  }

  /** One picture, looked at for faces while the classifier was missing. */
  private static PageState facesAlone() {
    PageState state = lacking(Samples.given(1));
    return state
        .change(1, item -> item.looking(state.effectiveQuery()))
        .change(
            1,
            item ->
                item.detected(
                    Samples.faces(Where.DEVICE, 2), FaceSearch.DEFAULT, state.effectiveQuery()));
  }

  private static PageState lacking(PageState state) {
    return state.with(state.missing().with(CLASSIFIER));
  }

  private static MissingModel classifier(State state, long fetched) {
    return new MissingModel(
        "mobilenet_v2_1.0_224", ModelKind.CLASSIFIER, 14_200_000, state, fetched, "no such host");
  }
}

package dev.ocellus.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.web.models.MissingModel.State;
import org.junit.jupiter.api.Test;

/** Who needs a model that is not there is told which, how large it is, why, and what to do. */
class MissingModelMessageTest {
  private static final String LIST = "https://example.org/models/index.json";
  private static final String MOBILENET = "mobilenet_v2_1.0_224";

  @Test
  void a_classifier_that_is_being_fetched_is_worth_another_attempt() {
    assertThat(classifier(State.FETCHING, ""))
        .isEqualTo(
            "the model mobilenet_v2_1.0_224 (14.2 MB), which says what pictures show, is missing;"
                + " the server is fetching it: try again in a moment, or load with a classifier of"
                + " your own");
  }

  @Test
  void a_classifier_that_could_not_be_fetched_is_missing_for_a_reason() {
    assertThat(classifier(State.WAITING, "no such host: storage.example.org"))
        .isEqualTo(
            "the model mobilenet_v2_1.0_224 (14.2 MB), which says what pictures show, is missing:"
                + " no such host: storage.example.org; the server goes on trying to fetch it: try"
                + " again later, or load with a classifier of your own");
  }

  @Test
  void a_classifier_that_nothing_fetches_has_to_be_put_there() {
    assertThat(classifier(State.OFF, "the server was started with --offline"))
        .isEqualTo(
            "the model mobilenet_v2_1.0_224 (14.2 MB), which says what pictures show, is missing:"
                + " the server was started with --offline; add it to the server, or load with a"
                + " classifier of your own");
  }

  @Test
  void a_list_that_tells_nothing_of_a_classifier_is_named() {
    assertThat(
            new MissingModelMessage(MissingModel.untold(ModelKind.CLASSIFIER), "", LIST)
                .sentence(""))
        .isEqualTo(
            "there is no model that says what pictures show in"
                + " https://example.org/models/index.json; add it to the server, or load with a"
                + " classifier of your own");
  }

  @Test
  void the_face_models_that_are_there_are_named_beside_the_one_that_is_not() {
    MissingModel mtcnn =
        new MissingModel("mtcnn", ModelKind.FACES, 1_930_000, State.WAITING, 0, "no connection");

    assertThat(new MissingModelMessage(mtcnn, "'ocellus'", LIST).sentence("mtcnn"))
        .isEqualTo(
            "the model mtcnn (1.9 MB), which finds faces, is missing: no connection; the server"
                + " goes on trying to fetch it: try again later, or load with faces: 'ocellus'");
    assertThat(untoldFaces("'mtcnn' or 'other'"))
        .isEqualTo(
            "there is no model ocellus that finds faces in https://example.org/models/index.json;"
                + " add it to the server, or load with faces: 'mtcnn' or 'other'");
    assertThat(untoldFaces(""))
        .isEqualTo(
            "there is no model ocellus that finds faces in https://example.org/models/index.json;"
                + " add it to the server");
  }

  @Test
  void a_state_that_is_not_known_promises_nothing() {
    assertThat(State.of("fetching")).isEqualTo(State.FETCHING);
    assertThat(State.of("waiting")).isEqualTo(State.WAITING);
    assertThat(State.of("thinking")).isEqualTo(State.OFF);
  }

  private static String classifier(State state, String reason) {
    MissingModel model =
        new MissingModel(MOBILENET, ModelKind.CLASSIFIER, 14_180_000, state, 0, reason);
    return new MissingModelMessage(model, "", LIST).sentence("");
  }

  private static String untoldFaces(String present) {
    return new MissingModelMessage(MissingModel.untold(ModelKind.FACES), present, LIST)
        .sentence("ocellus");
  }
}

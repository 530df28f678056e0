package dev.ocellus.web.page.state;

import static dev.ocellus.web.page.state.Action.ANOTHER;
import static dev.ocellus.web.page.state.Action.CANCEL;
import static dev.ocellus.web.page.state.Action.RETRY;
import static dev.ocellus.web.page.state.Action.SAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.vision.Where;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {
  private static final Problem OFFLINE =
      new Problem(Problem.Kind.NETWORK, "models/mtcnn.pb did not arrive. Connect and try again.");

  @Test
  void two_models_on_their_way_are_told_as_one_amount() {
    PageState state =
        PageState.FIRST
            .downloaded("mtcnn", 400_000, 1_900_000)
            .downloaded("mobilenet_v2_1.0_224", 1_000_000, 14_000_000)
            .downloaded("mobilenet_v2_1.0_224", 9_000_000, 14_000_000);

    Status status = Status.of(state);

    assertThat(status.text()).isEqualTo("Getting the models");
    assertThat(status.detail()).isEqualTo("9.4 of 15.9 MB");
    assertThat(status.bar().value()).isCloseTo(0.591, within(1e-3));
    assertThat(status.actions()).isEmpty();
  }

  @Test
  void a_model_of_unknown_size_has_no_end_to_measure_against() {
    Status status = Status.of(Samples.looking().downloaded("mtcnn", 400_000, 0));

    assertThat(status.detail()).isEqualTo("400 kB");
    assertThat(status.bar()).isEqualTo(Bar.UNKNOWN);
    assertThat(status.actions()).containsExactly(CANCEL);
  }

  @Test
  void after_the_download_the_models_warm_up_also_under_a_waiting_picture() {
    PageState arrived =
        PageState.FIRST.with(new Engine.Warming()).downloaded("mtcnn", 1_900_000, 1_900_000);

    assertThat(Status.of(arrived).text()).isEqualTo("Warming up");
    assertThat(Status.of(arrived).actions()).isEmpty();
    assertThat(Status.of(arrived.given(Samples.OFFICE)).text()).isEqualTo("Warming up");
    assertThat(Status.of(arrived.given(Samples.OFFICE)).actions()).containsExactly(CANCEL);
  }

  @Test
  void work_is_told_by_the_share_of_both_tasks_together() {
    PageState looking = Samples.looking();

    assertThat(Status.of(looking).bar()).isEqualTo(Bar.UNKNOWN);
    assertThat(Status.of(looking.facesAt(Task.Step.COMPUTING, 0.2)))
        .isEqualTo(
            new Status(
                "Looking at the picture",
                "On this device",
                Bar.at(0.1),
                Status.Tone.QUIET,
                Set.of(CANCEL)));
  }

  @Test
  void a_picture_on_its_way_to_the_server_is_said_to_be() {
    PageState state =
        PageState.FIRST
            .with(Samples.SERVER)
            .given(Samples.OFFICE)
            .classesAt(Task.Step.UPLOADING, 0.3);

    assertThat(Status.of(state).text()).isEqualTo("Sending the picture");
  }

  @Test
  void a_result_says_where_it_was_made_and_why_there() {
    assertThat(Status.of(Samples.seen(Where.SERVER, 2)))
        .isEqualTo(
            new Status(
                "Looked at by the server",
                "This device has no SIMD.",
                Bar.NONE,
                Status.Tone.SERVER,
                Set.of(ANOTHER)));
  }

  @Test
  void what_is_known_stays_when_the_faces_cannot_be_drawn() {
    PageState seen = Samples.seen(Where.SERVER, 1);
    PageState notDrawn = seen.notAnnotated(Problem.of("worker-failed", "reload the page"));

    assertThat(notDrawn.work()).isEqualTo(seen.work());
    assertThat(Status.of(notDrawn).text()).isEqualTo(Status.of(seen).text());
    assertThat(Status.of(notDrawn).detail())
        .isEqualTo(
            Status.of(seen).detail()
                + " The faces cannot be drawn on the picture. Reload the page.");
    assertThat(Status.of(notDrawn).actions()).isEqualTo(Set.of(ANOTHER));
  }

  @Test
  void saving_is_offered_once_the_faces_are_drawn() {
    PageState seen = Samples.seen(Where.DEVICE, 2);

    assertThat(Status.of(seen).actions()).containsExactly(ANOTHER);
    assertThat(Status.of(seen.annotated()).actions()).isEqualTo(Set.of(SAVE, ANOTHER));
    assertThat(seen.annotated().given(Samples.OFFICE).drawing().done()).isFalse();
  }

  @Test
  void an_engine_that_does_not_start_is_told_over_a_waiting_picture() {
    PageState state = Samples.looking().with(new Engine.Broken(OFFLINE));

    assertThat(Status.of(state))
        .isEqualTo(
            new Status(
                "The network does not answer",
                "models/mtcnn.pb did not arrive. Connect and try again.",
                Bar.NONE,
                Status.Tone.ERROR,
                Set.of(RETRY, ANOTHER)));
  }

  @Test
  void cancelling_is_not_an_error() {
    PageState state =
        Samples.looking().stopped(new Problem(Problem.Kind.CANCELLED, Texts.CANCELLED));

    assertThat(Status.of(state).tone()).isEqualTo(Status.Tone.QUIET);
    assertThat(Status.of(state).actions()).isEqualTo(Set.of(RETRY, ANOTHER));
    assertThat(Announcement.of(state).urgent()).isEmpty();
  }

  @Test
  void an_interrupted_download_is_not_told_as_going_on() {
    PageState state = Samples.looking().downloaded("mtcnn", 1, 1_900_000).stopped(OFFLINE);

    assertThat(Status.of(state.given(Samples.OFFICE)).text()).isEqualTo("Looking at the picture");
  }

  @Test
  void listeners_hear_of_errors_at_once_and_of_results_in_one_breath() {
    assertThat(Announcement.of(Samples.looking().stopped(OFFLINE)))
        .isEqualTo(
            new Announcement(
                "",
                "The network does not answer. models/mtcnn.pb did not arrive. Connect and try"
                    + " again."));
    assertThat(Announcement.of(Samples.seen(Where.DEVICE, 2)).polite())
        .isEqualTo("Military uniform, 82.0%. 2 faces found. Looked at on this device.");
  }

  @Test
  void listeners_are_not_told_running_numbers() {
    PageState early = Samples.looking().facesAt(Task.Step.COMPUTING, 0.1);
    PageState late = Samples.looking().facesAt(Task.Step.COMPUTING, 0.9);

    assertThat(Announcement.of(early)).isEqualTo(Announcement.of(late));
  }
}

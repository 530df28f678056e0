package dev.ocellus.web.page.state;

import static dev.ocellus.web.page.state.Action.ADD;
import static dev.ocellus.web.page.state.Action.CANCEL;
import static dev.ocellus.web.page.state.Action.CANCEL_ALL;
import static dev.ocellus.web.page.state.Action.REMOVE;
import static dev.ocellus.web.page.state.Action.REMOVE_ALL;
import static dev.ocellus.web.page.state.Action.RETRY;
import static dev.ocellus.web.page.state.Action.RETRY_ALL;
import static dev.ocellus.web.page.state.Action.SAVE;
import static dev.ocellus.web.page.state.Action.SAVE_AS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.result.Where;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Speaking;
import dev.ocellus.web.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Speaking.class)
class StatusTest {
  private static final Problem OFFLINE = Problem.of("network", "models/mtcnn.pb did not arrive");

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
    assertThat(status.actions()).containsExactlyInAnyOrder(CANCEL, REMOVE, ADD);
  }

  @Test
  void a_server_that_is_starting_is_told_before_its_models_come() {
    PageState awaiting = Samples.looking().awaiting(true);

    assertThat(Status.of(awaiting).text()).isEqualTo("The server is starting");
    assertThat(Status.of(awaiting).bar()).isEqualTo(Bar.UNKNOWN);
    assertThat(Status.of(awaiting).actions()).containsExactlyInAnyOrder(CANCEL, REMOVE, ADD);
    assertThat(Status.of(awaiting.awaiting(false)).text()).isEqualTo("Looking at the picture");
  }

  @Test
  void after_the_download_the_models_warm_up_also_under_a_waiting_picture() {
    PageState arrived =
        PageState.FIRST.with(new Engine.Warming()).downloaded("mtcnn", 1_900_000, 1_900_000);

    List<Item> given = Samples.given(1).desk().items();
    assertThat(Status.of(arrived).text()).isEqualTo("Warming up");
    assertThat(Status.of(arrived).actions()).isEmpty();
    assertThat(Status.of(arrived.given(given)).text()).isEqualTo("Warming up");
    assertThat(Status.of(arrived.given(given)).actions())
        .containsExactlyInAnyOrder(CANCEL, REMOVE, ADD);
  }

  @Test
  void work_is_told_by_the_share_of_both_tasks_together() {
    PageState looking = Samples.looking();

    assertThat(Status.of(looking).bar()).isEqualTo(Bar.UNKNOWN);
    assertThat(Status.of(at(looking, Task.FACES, TaskProgress.Step.COMPUTING, 0.2)))
        .isEqualTo(
            new Status(
                "Looking at the picture",
                "On this device",
                "",
                Bar.at(0.1),
                Status.Tone.QUIET,
                List.of(CANCEL, ADD, REMOVE)));
  }

  @Test
  void a_picture_on_its_way_to_the_server_is_said_to_be() {
    PageState state =
        at(Samples.looking().with(Samples.SERVER), Task.CLASSES, TaskProgress.Step.UPLOADING, 0.3);

    assertThat(Status.of(state).text()).isEqualTo("Sending the picture");
  }

  @Test
  void a_result_says_where_it_was_made_and_why_there() {
    assertThat(Status.of(Samples.seen(Where.SERVER, 2)))
        .isEqualTo(
            new Status(
                "Looked at by the server",
                "On the server, because this browser lacks WebAssembly SIMD.",
                "",
                Bar.NONE,
                Status.Tone.SERVER,
                List.of(SAVE, SAVE_AS, ADD, REMOVE)));
  }

  @Test
  void what_is_known_stays_when_the_picture_cannot_be_saved() {
    PageState seen = Samples.seen(Where.SERVER, 1);
    PageState notSaved =
        seen.with(BackgroundTask.failed(Text.NOT_SAVED.say("The work broke off.")));

    assertThat(Status.of(notSaved).text()).isEqualTo(Status.of(seen).text());
    assertThat(Status.of(notSaved).detail())
        .isEqualTo(
            Status.of(seen).detail() + " The picture could not be saved. The work broke off.");
    assertThat(Status.of(notSaved).actions()).isEqualTo(List.of(SAVE, SAVE_AS, ADD, REMOVE));
  }

  @Test
  void saving_is_offered_where_faces_are_shown() {
    assertThat(Status.of(Samples.seen(Where.DEVICE, 2)).actions()).contains(SAVE);
    assertThat(Status.of(Samples.seen(Where.DEVICE, 0)).actions()).doesNotContain(SAVE);
  }

  @Test
  void saving_in_another_way_is_offered_where_any_picture_can_be_saved() {
    PageState seen = Samples.seen(Where.DEVICE, 0);
    Item waiting = Item.of(2, Samples.OFFICE);

    assertThat(Status.of(seen).actions()).contains(SAVE_AS);
    assertThat(Status.of(seen.given(List.of(waiting))).actions()).contains(SAVE_AS);
    assertThat(Status.of(Samples.looking()).actions()).doesNotContain(SAVE_AS);
    Item cancelled = Samples.seen(Where.DEVICE, 1).desk().chosen().stopped(OFFLINE);
    assertThat(Status.of(hidingAll(cancelled)).actions()).contains(SAVE_AS);
  }

  @Test
  void listeners_hear_what_came_of_an_errand() {
    PageState seen = Samples.seen(Where.DEVICE, 1);

    assertThat(LiveRegionMessage.of(seen.with(BackgroundTask.done("a.png was saved."))))
        .isEqualTo(new LiveRegionMessage("a.png was saved.", ""));
    assertThat(LiveRegionMessage.of(seen.with(BackgroundTask.failed("It could not be saved."))))
        .isEqualTo(new LiveRegionMessage("", "It could not be saved."));
  }

  @Test
  void what_can_be_done_with_all_is_offered_where_there_is_more_than_one() {
    PageState three = Samples.given(3);
    Problem cancelled = new Problem(Problem.Kind.CANCELLED);
    PageState two = three.change(2, item -> item.stopped(cancelled));

    assertThat(Status.of(three).actions()).contains(CANCEL_ALL, REMOVE_ALL);
    assertThat(Status.of(two.change(3, item -> item.stopped(cancelled))).actions())
        .contains(RETRY_ALL, REMOVE_ALL)
        .doesNotContain(CANCEL_ALL);
    assertThat(Status.of(Samples.given(1)).actions()).doesNotContain(REMOVE_ALL);
  }

  @Test
  void a_chosen_picture_behind_another_is_said_to_wait() {
    PageState state = Samples.given(2).change(2, item -> item.looking(Query.FIRST));

    assertThat(Status.of(state).text()).isEqualTo("Waiting");
    assertThat(Status.of(state).detail()).isEqualTo("Another picture is being looked at");
  }

  @Test
  void what_was_refused_is_told_until_another_picture_is_given_or_chosen() {
    PageState refused =
        Samples.given(2).refused(new Problem(Problem.Kind.UNREADABLE, Text.NO_FILE));

    assertThat(Status.of(refused).tone()).isEqualTo(Status.Tone.ERROR);
    assertThat(Status.of(refused.choosing(2)).tone()).isEqualTo(Status.Tone.QUIET);
  }

  @Test
  void an_engine_that_does_not_start_is_told_over_a_waiting_picture() {
    PageState state = Samples.looking().with(new Engine.Broken(OFFLINE));

    assertThat(Status.of(state))
        .isEqualTo(
            new Status(
                "The network does not answer",
                "Check the connection, then try again.",
                "Models/mtcnn.pb did not arrive.",
                Bar.NONE,
                Status.Tone.ERROR,
                List.of(RETRY, ADD, REMOVE)));
  }

  @Test
  void cancelling_is_not_an_error() {
    PageState state = Samples.stopped(Samples.looking(), new Problem(Problem.Kind.CANCELLED));

    assertThat(Status.of(state).tone()).isEqualTo(Status.Tone.QUIET);
    assertThat(Status.of(state).actions()).isEqualTo(List.of(RETRY, ADD, REMOVE));
    assertThat(LiveRegionMessage.of(state).urgent()).isEmpty();
  }

  @Test
  void an_interrupted_download_is_not_told_as_going_on() {
    PageState state = Samples.stopped(Samples.looking().downloaded("mtcnn", 1, 1_900_000), OFFLINE);

    assertThat(Status.of(state.change(1, Item::retried)).text())
        .isEqualTo("Looking at the picture");
  }

  @Test
  void listeners_hear_of_errors_at_once_and_of_results_in_one_breath() {
    assertThat(LiveRegionMessage.of(Samples.stopped(Samples.looking(), OFFLINE)))
        .isEqualTo(
            new LiveRegionMessage(
                "",
                "The network does not answer. Check the connection, then try again."
                    + " Models/mtcnn.pb did not arrive."));
    assertThat(LiveRegionMessage.of(Samples.seen(Where.DEVICE, 2)).polite())
        .isEqualTo("Military uniform, 82.0%. 2 faces found. Looked at on this device.");
  }

  @Test
  void listeners_are_not_told_running_numbers() {
    PageState early = at(Samples.looking(), Task.FACES, TaskProgress.Step.COMPUTING, 0.1);
    PageState late = at(Samples.looking(), Task.FACES, TaskProgress.Step.COMPUTING, 0.9);

    assertThat(LiveRegionMessage.of(early)).isEqualTo(LiveRegionMessage.of(late));
  }

  private static PageState hidingAll(Item item) {
    return Samples.given(1)
        .change(1, before -> item.hiding(Hiding.NONE.withFaces(true), Query.FIRST));
  }

  private static PageState at(PageState state, Task task, TaskProgress.Step step, double done) {
    return state.change(1, item -> item.at(task, step, done));
  }

  @Test
  void with_faces_to_hide_a_file_is_offered_while_they_are_looked_for_and_not_when_that_ended() {
    Query query = Query.FIRST;
    PageState looking =
        Samples.looking().change(1, item -> item.hiding(Hiding.NONE.withFaces(true), query));
    PageState stopped = Samples.stopped(looking, new Problem(Problem.Kind.CANCELLED));

    assertThat(Status.of(looking).actions()).contains(Action.CANCEL, Action.SAVE_HIDDEN);
    assertThat(Sentences.exposure(looking.desk().chosen(), query))
        .isEqualTo("Saving waits until all faces have been found and hidden.");
    assertThat(Status.of(stopped).actions())
        .contains(Action.RETRY)
        .doesNotContain(Action.SAVE_HIDDEN, Action.SAVE, Action.SAVE_AS);
    assertThat(Sentences.exposure(stopped.desk().chosen(), query))
        .isEqualTo(
            "The faces here have not been found, so this picture cannot be saved with faces hidden."
                + " Try again, or untick “Hide faces”.");
  }
}

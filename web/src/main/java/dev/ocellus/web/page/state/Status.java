package dev.ocellus.web.page.state;

import dev.ocellus.result.Where;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The line below the picture: what is going on with it, and what can be done about it.
 *
 * @param text the state in a few words
 * @param detail a sentence, or empty
 * @param cause what was found where something went wrong, in English; else empty
 * @param bar how far it is
 * @param tone how it looks
 * @param actions the buttons that are offered
 */
public record Status(
    String text, String detail, String cause, Bar bar, Tone tone, List<Action> actions) {

  /** How a status looks. */
  public enum Tone {
    QUIET,
    SERVER,
    ERROR
  }

  private static final List<Action> NO_ACTIONS = List.of();

  public static Status of(PageState state) {
    Item item = state.desk().chosen();
    Status status = item == null ? withoutPicture(state) : of(item, state);
    List<Action> actions = new ArrayList<>(status.actions);
    actions.addAll(saving(item, state.effectiveQuery()));
    actions.addAll(forAll(state.desk(), state.effectiveQuery()));
    return new Status(status.text, status.detail, status.cause, status.bar, status.tone, actions);
  }

  private static List<Action> forAll(Desk desk, Query query) {
    List<Action> actions = new ArrayList<>();
    if (desk.isEmpty()) {
      return actions;
    }
    if (!desk.all(item -> item.isSavable(query) || item.isTold()).isEmpty()) {
      actions.add(Action.SAVE_AS);
    }
    actions.add(Action.ADD);
    actions.add(Action.REMOVE);
    if (desk.items().size() > 1) {
      actions.add(Action.REMOVE_ALL);
    }
    if (desk.all(item -> item.work().pending()).size() > 1) {
      actions.add(Action.CANCEL_ALL);
    }
    if (desk.all(Status::canBeRetried).size() > 1) {
      actions.add(Action.RETRY_ALL);
    }
    if (!desk.all(item -> item.known().outdated()).isEmpty()) {
      actions.add(Action.LOOK_AGAIN);
    }
    return actions;
  }

  private static boolean canBeRetried(Item item) {
    return item.work() instanceof Work.Stopped && !item.isNoPicture();
  }

  private static Status withoutPicture(PageState state) {
    if (state.refusal() != null) {
      return error(state.refusal(), NO_ACTIONS);
    }
    if (state.engine() instanceof Engine.Broken broken) {
      return error(broken.problem(), List.of(Action.RETRY));
    }
    return state.engine() instanceof Engine.Ready && !state.downloads().active()
        ? ready(state)
        : gettingReady(state, NO_ACTIONS);
  }

  private static Status ready(PageState state) {
    return state.missingClassifier() == null
        ? quiet(Text.READY.say(), reason(state), Bar.NONE, NO_ACTIONS)
        : quiet(
            Text.READY_FACES.say(),
            reason(state) + " " + Text.MISSING_TITLE.say(),
            Bar.NONE,
            NO_ACTIONS);
  }

  private static Status of(Item item, PageState state) {
    if (state.refusal() != null) {
      return error(state.refusal(), NO_ACTIONS);
    }
    if (item.work() instanceof Work.Stopped stopped) {
      return of(item, stopped.problem());
    }
    if (item.work() instanceof Work.Done) {
      return done(item, state);
    }
    if (state.engine() instanceof Engine.Broken broken) {
      return error(broken.problem(), List.of(Action.RETRY));
    }
    if (state.asking()) {
      return quiet(Text.ASKING.say(), Text.ASKING_DETAIL.say(), Bar.NONE, NO_ACTIONS);
    }
    return withTask(pending(item, state), state.backgroundTask());
  }

  /** What is done besides looking is told in place of the details. */
  private static Status withTask(Status status, BackgroundTask task) {
    return task.underWay().isEmpty()
        ? status
        : quiet(status.text, task.underWay(), status.bar, status.actions);
  }

  private static Status pending(Item item, PageState state) {
    List<Action> actions = List.of(Action.CANCEL);
    if (state.engine() instanceof Engine.Ready ready && !state.downloads().active()) {
      return item.work() instanceof Work.Looking looking
          ? looking(looking, ready)
          : waiting(state, actions);
    }
    return gettingReady(state, actions);
  }

  private static Status gettingReady(PageState state, List<Action> actions) {
    if (state.downloads().active()) {
      return downloading(state.downloads(), actions);
    }
    return state.engine() instanceof Engine.Warming
        ? quiet(Text.WARMING.say(), Text.WARMING_DETAIL.say(), Bar.UNKNOWN, actions)
        : quiet(Text.STARTING.say(), Text.STARTING_DETAIL.say(), Bar.UNKNOWN, actions);
  }

  private static Status downloading(Downloads downloads, List<Action> actions) {
    if (downloads.awaited()) {
      return quiet(
          Text.SERVER_STARTING.say(), Text.SERVER_STARTING_DETAIL.say(), Bar.UNKNOWN, actions);
    }
    long loaded = downloads.loaded();
    long total = downloads.total();
    return quiet(
        Text.DOWNLOADING.say(),
        total > 0 ? Figures.bytesOf(loaded, total) : Figures.bytes(loaded),
        Bar.at(loaded, total),
        actions);
  }

  private static Status waiting(PageState state, List<Action> actions) {
    return state.desk().inWork() == null
        ? quiet(Text.LOOKING.say(), "", Bar.UNKNOWN, actions)
        : quiet(Text.WAITING.say(), Text.WAITING_DETAIL.say(), Bar.NONE, actions);
  }

  private static Status looking(Work.Looking looking, Engine.Ready ready) {
    List<Action> actions = List.of(Action.CANCEL);
    boolean computing = looking.computed() > 0;
    if (!computing && looking.isAt(TaskProgress.Step.UPLOADING)) {
      return quiet(Text.SENDING.say(), Sentences.on(ready.where()), Bar.UNKNOWN, actions);
    }
    Bar bar = computing ? Bar.at(looking.computed()) : Bar.UNKNOWN;
    return quiet(Text.LOOKING.say(), Sentences.on(ready.where()), bar, actions);
  }

  private static Status done(Item item, PageState state) {
    Where where = item.where();
    if (where == null) {
      return unseen(state);
    }
    BackgroundTask backgroundTask = state.backgroundTask();
    String detail = backgroundTask.underWay().isEmpty() ? reason(state) : backgroundTask.underWay();
    return new Status(
        Sentences.seenOn(where),
        backgroundTask.outcome().isEmpty() ? detail : detail + " " + backgroundTask.outcome(),
        "",
        backgroundTask.underWay().isEmpty() ? Bar.NONE : Bar.UNKNOWN,
        where == Where.SERVER ? Tone.SERVER : Tone.QUIET,
        NO_ACTIONS);
  }

  private static Status unseen(PageState state) {
    return state.missingClassifier() == null
        ? quiet(Text.NOTHING_WANTED.say(), Text.NOTHING_WANTED_DETAIL.say(), Bar.NONE, NO_ACTIONS)
        : quiet(Text.PROBLEM_MODEL_MISSING.say(), Text.FACES_ALONE.say(), Bar.NONE, NO_ACTIONS);
  }

  private static List<Action> saving(Item item, Query query) {
    if (item == null || !item.isSavable(query)) {
      return NO_ACTIONS;
    }
    if (item.hiding().isOn()) {
      return List.of(Action.SAVE_HIDDEN);
    }
    return item.drawnFaces().isEmpty() ? NO_ACTIONS : List.of(Action.SAVE);
  }

  /** Why it is worked where it is, and what failed there. */
  private static String reason(PageState state) {
    String reason = state.engine() instanceof Engine.Ready ready ? ready.reason().sentence() : "";
    String notice = state.computeStatus().notice();
    return notice.isEmpty() ? reason : reason + " " + notice;
  }

  private static Status of(Item item, Problem problem) {
    List<Action> actions = canBeRetried(item) ? List.of(Action.RETRY) : NO_ACTIONS;
    return problem.kind() == Problem.Kind.CANCELLED
        ? quiet(problem.kind().title(), problem.advice(), Bar.NONE, actions)
        : error(problem, actions);
  }

  private static Status quiet(String text, String detail, Bar bar, List<Action> actions) {
    return new Status(text, detail, "", bar, Tone.QUIET, actions);
  }

  private static Status error(Problem problem, List<Action> actions) {
    return new Status(
        problem.kind().title(), problem.advice(), problem.cause(), Bar.NONE, Tone.ERROR, actions);
  }
}

package dev.ocellus.web.page.state;

import dev.ocellus.vision.Where;
import java.util.Set;

/**
 * The line below the picture: what is going on, and what can be done about it.
 *
 * @param text the state in a few words
 * @param detail a sentence, or empty
 * @param bar how far it is
 * @param tone how it looks
 * @param actions the buttons beside it
 */
public record Status(String text, String detail, Bar bar, Tone tone, Set<Action> actions) {

  /** How a status looks. */
  public enum Tone {
    QUIET,
    SERVER,
    ERROR
  }

  public static Status of(PageState state) {
    Work work = state.work();
    if (work instanceof Work.Stopped stopped) {
      return of(stopped);
    }
    if (state.engine() instanceof Engine.Broken broken) {
      return error(broken.problem(), again(work.picture()));
    }
    if (work instanceof Work.Asking) {
      return quiet(Texts.ASKING, Texts.ASKING_DETAIL, Bar.NONE, Set.of());
    }
    if (work instanceof Work.Seen seen) {
      return of(seen, state);
    }
    Set<Action> actions = work instanceof Work.Looking ? Set.of(Action.CANCEL) : Set.of();
    if (state.downloads().active()) {
      return of(state.downloads(), actions);
    }
    if (state.engine() instanceof Engine.Ready ready) {
      return work instanceof Work.Looking looking
          ? of(looking, ready)
          : quiet(Texts.READY, reason(state), Bar.NONE, actions);
    }
    return state.engine() instanceof Engine.Warming
        ? quiet(Texts.WARMING, Texts.WARMING_DETAIL, Bar.UNKNOWN, actions)
        : quiet(Texts.STARTING, Texts.STARTING_DETAIL, Bar.UNKNOWN, actions);
  }

  private static Status of(Downloads downloads, Set<Action> actions) {
    long loaded = downloads.loaded();
    long total = downloads.total();
    return quiet(
        Texts.DOWNLOADING,
        total > 0 ? Figures.bytesOf(loaded, total) : Figures.bytes(loaded),
        Bar.at(loaded, total),
        actions);
  }

  private static Status of(Work.Looking looking, Engine.Ready ready) {
    Set<Action> actions = Set.of(Action.CANCEL);
    boolean computing = looking.computed() > 0;
    if (!computing && looking.at(Task.Step.UPLOADING)) {
      return quiet(Texts.SENDING, Texts.on(ready.where()), Bar.UNKNOWN, actions);
    }
    Bar bar = computing ? Bar.at(looking.computed()) : Bar.UNKNOWN;
    return quiet(Texts.LOOKING, Texts.on(ready.where()), bar, actions);
  }

  private static Status of(Work.Seen seen, PageState state) {
    Where where = seen.classification().where();
    String reason = reason(state);
    Problem notDrawn = state.drawing().problem();
    return new Status(
        Texts.seenOn(where),
        notDrawn == null ? reason : Texts.notDrawn(reason, notDrawn),
        Bar.NONE,
        where == Where.SERVER ? Tone.SERVER : Tone.QUIET,
        state.drawing().done() ? Set.of(Action.SAVE, Action.ANOTHER) : Set.of(Action.ANOTHER));
  }

  /** Why it is worked where it is, and what failed there. */
  private static String reason(PageState state) {
    String reason = state.engine() instanceof Engine.Ready ready ? ready.reason() : "";
    String notice = state.means().notice();
    return notice.isEmpty() ? reason : reason + " " + notice;
  }

  private static Status of(Work.Stopped stopped) {
    Problem problem = stopped.problem();
    Set<Action> actions = problem.kind().pictureFault() ? Set.of() : again(stopped.picture());
    return problem.kind() == Problem.Kind.CANCELLED
        ? quiet(problem.kind().title(), problem.detail(), Bar.NONE, actions)
        : error(problem, actions);
  }

  private static Set<Action> again(Picture picture) {
    return picture == null ? Set.of(Action.RETRY) : Set.of(Action.RETRY, Action.ANOTHER);
  }

  private static Status quiet(String text, String detail, Bar bar, Set<Action> actions) {
    return new Status(text, detail, bar, Tone.QUIET, actions);
  }

  private static Status error(Problem problem, Set<Action> actions) {
    return new Status(problem.kind().title(), problem.detail(), Bar.NONE, Tone.ERROR, actions);
  }
}

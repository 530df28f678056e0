package dev.ocellus.web.page;

import dev.ocellus.vision.Where;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.browser.Installation;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.page.state.Texts;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.routing.Wish;
import java.util.List;
import org.teavm.jso.browser.Location;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/**
 * The way of one picture after the other: given, checked, allowed to be sent where it must be,
 * looked at. The leave to send holds until the page is closed.
 */
final class Session implements Job.Listener {
  private final Store store;
  private final Stage stage;
  private final EyeKeeper eyes;
  private final ConsentDialog consent = new ConsentDialog();
  private final WhereChoice where = new WhereChoice(this::wished);
  private boolean maySend;

  /** What the person gave last; null for nothing. */
  private File given;

  /** The same once it was checked. */
  private File picture;

  private Blob annotated;
  private Job job;

  Session(Installation installation, Store store, Stage stage) {
    this.store = store;
    this.stage = stage;
    eyes = new EyeKeeper(installation, store, this::look);
  }

  void start() {
    eyes.load(where.get());
  }

  void given(File file) {
    take(file);
    startAgainIfBroken();
  }

  private void take(File file) {
    endWork();
    given = file;
    picture = null;
    Picture named = new Picture(Texts.nameOf(file.getName()), file.getSize(), 0, 0);
    store.change(at -> at.given(named));
    PictureCheck.of(file, problem -> checked(file, problem));
  }

  void nothingGiven() {
    given = null;
    picture = null;
    stop(new Problem(Problem.Kind.UNREADABLE, Texts.NO_FILE));
  }

  void cancel() {
    stop(new Problem(Problem.Kind.CANCELLED, Texts.CANCELLED));
  }

  /** Does again what failed or was cancelled; where the server was lost, decides anew. */
  void again() {
    if (lostServer() && where.get() == Wish.AUTO) {
      wished(Wish.AUTO);
      return;
    }
    if (given != null) {
      take(given);
    }
    startAgainIfBroken();
  }

  private boolean lostServer() {
    return store.state().engine() instanceof Engine.Ready ready
        && ready.where() == Where.SERVER
        && store.state().work() instanceof Work.Stopped stopped
        && stopped.problem().kind().isLoss();
  }

  private void startAgainIfBroken() {
    if (store.state().engine() instanceof Engine.Broken) {
      eyes.load(where.get());
    }
  }

  void save() {
    Download.save(annotated, Texts.annotatedName(store.state().work().picture()));
  }

  private void checked(File file, Problem problem) {
    if (!JsObjects.same(file, given)) {
      return;
    }
    if (problem != null) {
      stop(problem);
      return;
    }
    picture = file;
    stage.put(file);
    look();
  }

  /** Looks at the picture where there is one that waits, and an eye. */
  private void look() {
    if (picture == null || job != null || !(store.state().work() instanceof Work.Looking)) {
      return;
    }
    Eye eye = eyes.eye();
    if (eye == null) {
      eyes.hurry();
    } else if (Answers.where(eye.getWhere()) == Where.SERVER && !maySend) {
      ask(eye);
    } else {
      job = new Job(eye, picture, store, this);
      job.start();
    }
  }

  private void ask(Eye eye) {
    store.change(PageState::asking);
    consent.ask(
        Texts.SEND_TITLE,
        List.of(
            eye.getReason(),
            Texts.whatIsSent(store.state().work().picture(), Location.current().getHost()),
            Texts.SEND_ONCE),
        this::answered);
  }

  private void answered(ConsentDialog.Answer answer) {
    switch (answer) {
      case SEND -> {
        maySend = true;
        again();
      }
      case STAY -> {
        where.set(Wish.DEVICE);
        wished(Wish.DEVICE);
      }
      case NONE -> stop(new Problem(Problem.Kind.CANCELLED, Texts.NOT_SENT));
    }
    Focus.toNext();
  }

  private void wished(Wish wish) {
    endWork();
    if (given != null) {
      take(given);
    }
    eyes.load(wish);
  }

  private void endWork() {
    consent.withdraw();
    annotated = null;
    if (job != null) {
      job.end();
      job = null;
    }
  }

  private void stop(Problem problem) {
    endWork();
    store.change(at -> at.stopped(problem));
  }

  @Override
  public void annotated(Blob png) {
    annotated = png;
    stage.put(png);
    store.change(PageState::annotated);
  }

  @Override
  public void notAnnotated(Problem problem) {
    store.change(at -> at.notAnnotated(problem));
  }

  @Override
  public void failed(Problem problem) {
    stop(problem);
  }
}

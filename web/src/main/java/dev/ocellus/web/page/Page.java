package dev.ocellus.web.page;

import dev.ocellus.vision.Classification;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.vision.Where;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.page.state.Action;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.page.state.Task;
import dev.ocellus.web.page.state.Texts;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.routing.Wish;
import java.util.List;
import java.util.function.UnaryOperator;
import org.teavm.jso.browser.Location;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** Holds the state, and wires what the person does to what is done. */
public final class Page implements Job.Listener {
  private final Stage stage = new Stage(this::sized, this::chosen);
  private final StatusLine statusLine = new StatusLine(this::act);
  private final Findings findings = new Findings(stage, this::chosen);
  private final ConsentDialog consent = new ConsentDialog();
  private final Intake intake = new Intake(this::given, this::nothingGiven);
  private final WhereChoice where = new WhereChoice(this::wished);
  private final EyeKeeper eyes;

  private PageState state = PageState.FIRST;
  private boolean maySend;
  private File given;
  private File picture;
  private Blob annotated;
  private Job job;

  private Page(String home) {
    eyes = new EyeKeeper(home, this::downloaded, this::engineAt);
  }

  /**
   * Brings the page to life.
   *
   * @param home the address of the folder that ocellus.js is in
   */
  public static void open(String home) {
    Page page = new Page(home);
    page.render();
    page.eyes.load(page.where.get());
  }

  private void change(UnaryOperator<PageState> transition) {
    PageState next = transition.apply(state);
    if (!next.equals(state)) {
      state = next;
      render();
    }
  }

  private void render() {
    Focus.keepDuring(
        () -> {
          stage.render(state);
          statusLine.render(state);
          findings.render(state);
        });
  }

  private void given(File file) {
    endWork();
    given = file;
    picture = null;
    change(at -> at.given(new Picture(Texts.nameOf(file.getName()), file.getSize(), 0, 0)));
    PictureCheck.of(file, problem -> checked(file, problem));
  }

  private void checked(File file, Problem problem) {
    if (!file.equals(given)) {
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

  private void nothingGiven() {
    given = null;
    picture = null;
    stop(new Problem(Problem.Kind.UNREADABLE, Texts.NO_FILE));
  }

  /** Looks at the picture if there is one and the engine can. */
  private void look() {
    if (picture == null || !(state.work() instanceof Work.Looking)) {
      return;
    }
    Eye eye = eyes.eye();
    if (eye == null) {
      if (!state.downloads().active()) {
        eyes.hurry();
      }
      return;
    }
    if (Answers.where(eye.getWhere()) == Where.SERVER && !maySend) {
      change(PageState::asking);
      ask(eye);
      return;
    }
    job = new Job(eye, picture, this);
    job.start();
  }

  private void ask(Eye eye) {
    consent.ask(
        Texts.SEND_TITLE,
        List.of(
            eye.getReason(),
            Texts.whatIsSent(state.work().picture(), Location.current().getHost()),
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
    if (picture != null) {
      change(at -> at.given(at.work().picture()));
      stage.put(picture);
    }
    eyes.load(wish);
  }

  private void engineAt(Engine engine) {
    change(at -> at.with(engine));
    if (engine instanceof Engine.Ready) {
      look();
    }
  }

  private void act(Action action) {
    switch (action) {
      case CANCEL -> stop(new Problem(Problem.Kind.CANCELLED, Texts.CANCELLED));
      case RETRY -> again();
      case SAVE -> Download.save(annotated, Texts.annotatedName(state.work().picture()));
      case ANOTHER -> intake.choose();
    }
  }

  private void again() {
    if (given != null) {
      given(given);
    }
    if (eyes.eye() == null) {
      eyes.load(where.get());
    }
  }

  private void chosen(int face) {
    change(at -> at.toggled(face));
    stage.reveal();
  }

  private void sized(int width, int height) {
    change(at -> at.sized(width, height));
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
    change(at -> at.stopped(problem));
  }

  @Override
  public void downloaded(ProgressEvent event) {
    change(
        at -> at.downloaded(event.getModel(), (long) event.getLoaded(), (long) event.getTotal()));
    if (job == null) {
      look();
    }
  }

  @Override
  public void classesAt(Task.Step step, double done) {
    change(at -> at.classesAt(step, done));
  }

  @Override
  public void facesAt(Task.Step step, double done) {
    change(at -> at.facesAt(step, done));
  }

  @Override
  public void classified(Classification result) {
    change(at -> at.classified(result));
  }

  @Override
  public void detected(FaceDetection result) {
    change(at -> at.detected(result));
  }

  @Override
  public void annotated(Blob png) {
    annotated = png;
    stage.put(png);
    change(PageState::annotated);
  }

  @Override
  public void failed(Problem problem) {
    stop(problem);
  }
}

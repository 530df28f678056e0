package dev.ocellus.web.page;

import dev.ocellus.web.browser.App;
import dev.ocellus.web.browser.Installation;
import dev.ocellus.web.camera.LiveCamera;
import dev.ocellus.web.page.state.Action;
import dev.ocellus.web.page.state.PageState;

/** Wires what the person does to what is done, and the state to what is seen. */
public final class Page {
  private final Store store = new Store();
  private final Stage stage = new Stage(this::sized, this::chosen);
  private final StatusLine statusLine = new StatusLine(this::act);
  private final Findings findings = new Findings(stage, this::chosen);
  private final Session session;
  private final Intake intake;
  private final Offline offline;

  private Page(Installation installation, App app) {
    session = new Session(installation, store, stage);
    intake = new Intake(session::given, session::nothingGiven);
    offline = new Offline(app, store);
  }

  /**
   * Brings the page to life.
   *
   * @param installation what the page's eye is made of
   * @param app what keeps the page, and brings pictures it is opened with
   */
  public static void open(Installation installation, App app) {
    Page page = new Page(installation, app);
    page.store.view(page::render);
    page.session.start();
    page.intake.takeEarly();
    new LiveCamera(installation, page.session::given);
    app.receive(page.session::given, page.session::nothingGiven);
  }

  private void render() {
    PageState state = store.state();
    Focus.keepDuring(
        () -> {
          stage.render(state);
          statusLine.render(state);
          findings.render(state);
          offline.render(state);
        });
  }

  private void act(Action action) {
    switch (action) {
      case CANCEL -> session.cancel();
      case RETRY -> session.again();
      case SAVE -> session.save();
      case ANOTHER -> intake.choose();
    }
  }

  private void chosen(int face) {
    store.change(at -> at.toggled(face));
    stage.reveal();
  }

  private void sized(int width, int height) {
    store.change(at -> at.sized(width, height));
  }
}

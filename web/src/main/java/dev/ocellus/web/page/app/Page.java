package dev.ocellus.web.page.app;

import dev.ocellus.result.Face;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.host.Speech;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.hide.HideController;
import dev.ocellus.web.page.hide.HidePanel;
import dev.ocellus.web.page.hide.Hider;
import dev.ocellus.web.page.hide.Preview;
import dev.ocellus.web.page.hide.Regions;
import dev.ocellus.web.page.input.FaceModelChoice;
import dev.ocellus.web.page.input.FileInput;
import dev.ocellus.web.page.input.LanguageChoice;
import dev.ocellus.web.page.input.Limits;
import dev.ocellus.web.page.input.SampleRow;
import dev.ocellus.web.page.input.Shortcuts;
import dev.ocellus.web.page.process.PictureMaker;
import dev.ocellus.web.page.process.Saver;
import dev.ocellus.web.page.state.Action;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.view.Comparison;
import dev.ocellus.web.page.view.FindingsPanel;
import dev.ocellus.web.page.view.Focus;
import dev.ocellus.web.page.view.MissingPanel;
import dev.ocellus.web.page.view.Stage;
import dev.ocellus.web.page.view.StatusLine;
import dev.ocellus.web.page.view.Strip;
import dev.ocellus.web.page.view.Viewport;
import dev.ocellus.web.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.file.File;

/** Wires what the person does to what is done, and the state to what is seen. */
public final class Page {
  private final Store store = new Store();
  private final SourceFiles sources = new SourceFiles();
  private final Thumbnails thumbnails = new Thumbnails();
  private final Stage stage = new Stage(sources, this::sized, this::chosen);
  private final StatusLine statusLine = new StatusLine(this::act);
  private final FindingsPanel findings = new FindingsPanel(stage, this::chosen);
  private final Viewport viewport = new Viewport(this::viewed);
  private final Comparison comparison = new Comparison(viewport);
  private final HideController hideController;
  private final Regions regions;
  private final HidePanel hidePanel;
  private final Saver saver;
  private final Hider hider;
  private final OnDemand onDemand;
  private final Session session;
  private final FileInput fileInput;
  private final Offline offline;
  private final Strip strip;
  private final Limits limits;
  private final FaceModelChoice faceModel;
  private final MissingPanel missing;
  private final SampleRow samples;
  private final Map<Action, Runnable> actions = new HashMap<>();
  private int shownId = -1;

  private Page(Installation installation, App app, Speech speech) {
    offline = new Offline(app, store);
    session = new Session(installation, app, store, sources, thumbnails);
    hideController = new HideController(store, session::go);
    regions = new Regions(hideController);
    hidePanel = new HidePanel(hideController, regions, stage::reveal);
    PictureMaker maker = new PictureMaker(store, sources, session::drawing);
    hider = new Hider(store, new Preview(sources, maker));
    saver = new Saver(store, sources, maker);
    onDemand = new OnDemand(installation, app, store, maker, session, this::brought);
    fileInput = new FileInput(session::given);
    strip = new Strip(thumbnails, session::choose, session::step);
    limits = new Limits(() -> store.state().query(), session::want);
    faceModel = new FaceModelChoice(model -> session.want(store.state().query().with(model)));
    missing = new MissingPanel(session::askForModels);
    samples = new SampleRow(app, session::given);
    actions.put(Action.CANCEL, session::cancel);
    actions.put(Action.RETRY, session::retry);
    actions.put(Action.REMOVE, session::remove);
    actions.put(Action.SAVE, saver::save);
    actions.put(Action.SAVE_HIDDEN, saver::save);
    actions.put(Action.SAVE_AS, onDemand::openSaving);
    actions.put(Action.ADD, fileInput::choose);
    actions.put(Action.CANCEL_ALL, session::cancelAll);
    actions.put(Action.RETRY_ALL, session::retryAll);
    actions.put(Action.REMOVE_ALL, session::removeAll);
    actions.put(Action.LOOK_AGAIN, session::lookAgain);
    new Shortcuts(this::act, session::step, viewKeys());
    new LanguageChoice(speech, this::spoken);
    speak(speech.getWords());
  }

  private Map<String, Runnable> viewKeys() {
    Map<String, Runnable> keys = new HashMap<>();
    keys.put("+", viewport::larger);
    keys.put("-", viewport::smaller);
    keys.put("0", viewport::fit);
    keys.put("c", comparison::toggle);
    keys.put("Delete", this::delete);
    keys.put(Shortcuts.CONTROL + "z", this::undo);
    keys.put(Shortcuts.CONTROL + "Z", hideController::redo);
    keys.put(Shortcuts.CONTROL + "y", hideController::redo);
    return keys;
  }

  /** While parts of a picture are hidden this is about them, unless it comes from the row. */
  private void delete() {
    Item chosen = store.state().desk().chosen();
    if (chosen == null || !chosen.hiding().isOn() || strip.hasFocus()) {
      act(Action.REMOVE);
    } else if (chosen.hiding().selected() >= 0) {
      hideController.remove();
    }
  }

  /** What was done last: pictures were removed, or parts of them hidden. */
  private void undo() {
    if (session.undoesRemoval() || store.state().desk().history().length() == 0) {
      session.putBack();
    } else {
      hideController.undo();
    }
  }

  /**
   * Brings the page to life.
   *
   * @param installation what the page's eye is made of
   * @param app what keeps the page, and brings pictures it is opened with
   * @param speech what it speaks with
   */
  public static void open(Installation installation, App app, Speech speech) {
    Page page = new Page(installation, app, speech);
    page.store.change(at -> at.with(at.desk().with(HidePanel.remembered())));
    page.store.view(page::render);
    page.session.start();
    page.fileInput.takeEarly();
    app.receive(page::brought, () -> page.session.given(List.of()));
  }

  private void render() {
    PageState state = store.state();
    if (state.desk().chosenId() != shownId) {
      shownId = state.desk().chosenId();
      viewport.fit();
    }
    Focus.keepDuring(
        () -> {
          strip.render(state);
          stage.render(state);
          statusLine.render(state);
          limits.render(state);
          faceModel.render(state);
          missing.render(state);
          findings.render(state);
          hidePanel.render(state);
          regions.render(state);
          offline.render(state);
        });
    samples.render(state);
    hider.render(state);
    saver.render();
    onDemand.render();
    session.render(state);
  }

  private void spoken(JSObject words) {
    speak(words);
    render();
  }

  private void speak(JSObject words) {
    Text.speak(Speech.of(words));
    onDemand.speak(words);
  }

  private void brought(File file) {
    session.given(List.of(file));
  }

  private void viewed() {
    comparison.place();
  }

  private void act(Action action) {
    if (statusLine.offers(action)) {
      actions.get(action).run();
    }
  }

  private void chosen(Face face) {
    Item item = store.state().desk().chosen();
    if (!item.hiding().isOn()) {
      store.change(at -> at.change(item.id(), each -> each.toggled(face)));
    } else {
      hideController.toggle(face);
    }
    stage.reveal();
  }

  private void sized(int id, int width, int height) {
    store.change(at -> at.change(id, item -> item.sized(width, height)));
  }
}

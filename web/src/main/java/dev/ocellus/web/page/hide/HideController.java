package dev.ocellus.web.page.hide;

import dev.ocellus.result.Face;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.HideLook;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Store;
import java.util.function.UnaryOperator;

/** What the person does to hide faces and other parts of pictures. */
public final class HideController {

  /** A change that needs to know how large the picture is. */
  interface Change {
    Hiding of(Hiding hiding, Picture picture);
  }

  private interface DeskChange {
    Desk of(Desk desk, Query query);
  }

  private final Store store;
  private final Runnable go;

  /**
   * A controller.
   *
   * @param go looks for the faces that are to be hidden and are not known
   */
  public HideController(Store store, Runnable go) {
    this.store = store;
    this.go = go;
  }

  /** Hides every face of the picture that is shown, those too that were let show; or none. */
  public void turn(boolean on) {
    change(hiding -> hiding.withFaces(on));
    go.run();
  }

  /** Hides every face of every picture, or leaves pictures alone that come from now on. */
  void turnAll(boolean on) {
    changeDesk((desk, query) -> desk.hidingAll(on, query));
    go.run();
  }

  void add() {
    change(Hiding::added);
  }

  /** Hides a face, or lets it show. */
  public void toggle(Face face) {
    change((at, picture) -> at.toggled(face, picture));
  }

  /** Removes the region that is selected. */
  public void remove() {
    change(Hiding::removed);
  }

  /** Changes hidden parts; it can be undone. */
  void change(UnaryOperator<Hiding> change) {
    changeDesk((desk, query) -> desk.hiding(desk.chosenId(), change, query));
  }

  void change(Change change) {
    begin();
    adjust(change);
  }

  /** What is adjusted from now on is undone together. */
  void begin() {
    changeDesk((desk, query) -> desk.remembering());
  }

  /** Goes on with what was begun. */
  void adjust(UnaryOperator<Hiding> change) {
    changeDesk((desk, query) -> desk.adjusting(desk.chosenId(), change, query));
  }

  void adjust(Change change) {
    Item chosen = store.state().desk().chosen();
    adjust(hiding -> change.of(hiding, chosen.picture()));
  }

  /** Goes on changing what hidden parts look like. */
  void adjustLook(UnaryOperator<HideLook> change) {
    changeDesk((desk, query) -> desk.looking(change, query));
  }

  public void undo() {
    changeDesk((desk, query) -> desk.undone(query));
    go.run();
  }

  public void redo() {
    changeDesk((desk, query) -> desk.redone(query));
    go.run();
  }

  private void changeDesk(DeskChange change) {
    store.change(
        at -> at.desk().isEmpty() ? at : at.with(change.of(at.desk(), at.effectiveQuery())));
  }
}

package dev.ocellus.web.page.hide;

import dev.ocellus.result.Face;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Store;
import java.util.function.UnaryOperator;

/** What the person does to hide parts of the chosen picture. */
public final class HideController {

  /** A change that needs to know how large the picture is. */
  interface Change {
    Hiding of(Hiding hiding, Picture picture);
  }

  private final Store store;

  public HideController(Store store) {
    this.store = store;
  }

  /** Begins with all faces, or ends. */
  void turn(boolean on) {
    replace(item -> on ? item.hiding(Hiding.of(item.faces(), item.picture())) : item.hiding(null));
  }

  void hideAll() {
    replace(item -> item.hiding(item.hiding().withAll(item.faces(), item.picture())));
  }

  void add() {
    change(Hiding::added);
  }

  /** Hides a face, or does so no more. */
  public void toggle(Face face) {
    change((at, picture) -> at.toggled(face, picture));
  }

  public void change(UnaryOperator<Hiding> change) {
    change((at, picture) -> change.apply(at));
  }

  void change(Change change) {
    replace(
        item ->
            item.hiding() == null ? item : item.hiding(change.of(item.hiding(), item.picture())));
  }

  private void replace(UnaryOperator<Item> change) {
    store.change(at -> at.change(at.desk().chosenId(), change));
  }
}

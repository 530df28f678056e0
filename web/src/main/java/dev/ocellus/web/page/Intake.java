package dev.ocellus.web.page;

import dev.ocellus.web.browser.DataTransfer;
import dev.ocellus.web.browser.TransferEvent;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import org.teavm.jso.file.FileList;

/** The ways a picture comes in: chosen, dropped anywhere on the window, pasted. */
final class Intake {
  private static final String DRAGGING = "dragging";

  private final HTMLInputElement input = (HTMLInputElement) Dom.byId("file");
  private final HTMLElement root = Dom.document().getDocumentElement();
  private final Consumer<File> taken;
  private final Runnable nothing;

  /**
   * Listens.
   *
   * @param taken hears of a file
   * @param nothing hears of a drop without a file
   */
  Intake(Consumer<File> taken, Runnable nothing) {
    this.taken = taken;
    this.nothing = nothing;
    Dom.byId("choose").onClick(event -> choose());
    input.addEventListener("change", event -> chosen());
    on("dragenter", this::dragged);
    on("dragover", this::dragged);
    on("dragleave", this::left);
    on("drop", this::dropped);
    on("paste", this::pasted);
  }

  /** Takes what was chosen before the program ran. */
  void takeEarly() {
    chosen();
  }

  /** Opens the picker. */
  void choose() {
    input.click();
  }

  private static void on(String type, EventListener<TransferEvent> listener) {
    Window.current().addEventListener(type, listener);
  }

  private void chosen() {
    FileList files = input.getFiles();
    if (files.getLength() > 0) {
      taken.accept(files.item(0));
    }
    // The same file chosen again must be heard of again.
    input.setValue("");
  }

  private void dragged(TransferEvent event) {
    DataTransfer transfer = event.getDataTransfer();
    if (transfer != null && hasFiles(transfer)) {
      event.preventDefault();
      transfer.setDropEffect("copy");
      Dom.toggle(root, DRAGGING, true);
    }
  }

  private void left(TransferEvent event) {
    if (event.getRelatedTarget() == null) {
      Dom.toggle(root, DRAGGING, false);
    }
  }

  private void dropped(TransferEvent event) {
    event.preventDefault();
    Dom.toggle(root, DRAGGING, false);
    if (!takeFrom(event.getDataTransfer())) {
      nothing.run();
    }
  }

  private void pasted(TransferEvent event) {
    if (takeFrom(event.getClipboardData())) {
      event.preventDefault();
    }
  }

  private boolean takeFrom(DataTransfer transfer) {
    if (transfer == null || transfer.getFiles().getLength() == 0) {
      return false;
    }
    taken.accept(transfer.getFiles().item(0));
    return true;
  }

  private static boolean hasFiles(DataTransfer transfer) {
    for (int i = 0; i < transfer.getTypes().getLength(); i++) {
      if ("Files".equals(transfer.getTypes().get(i).stringValue())) {
        return true;
      }
    }
    return false;
  }
}

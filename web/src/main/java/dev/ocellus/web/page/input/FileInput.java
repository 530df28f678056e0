package dev.ocellus.web.page.input;

import dev.ocellus.web.browser.DataTransfer;
import dev.ocellus.web.browser.TransferEvent;
import dev.ocellus.web.dom.Dom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import org.teavm.jso.file.FileList;

/** The ways pictures come in: chosen, dropped anywhere on the window, pasted. */
public final class FileInput {
  private static final String DRAGGING = "dragging";

  private final HTMLInputElement input = (HTMLInputElement) Dom.byId("file");
  private final HTMLElement root = Dom.document().getDocumentElement();
  private final Consumer<List<File>> taken;

  /**
   * Listens.
   *
   * @param taken hears of files; of none where something else was dropped
   */
  public FileInput(Consumer<List<File>> taken) {
    this.taken = taken;
    Dom.on(input, "change", () -> chosen());
    on("dragenter", this::dragged);
    on("dragover", this::dragged);
    on("dragleave", this::left);
    on("drop", this::dropped);
    on("paste", this::pasted);
  }

  /** Takes what was chosen before the program ran. */
  public void takeEarly() {
    chosen();
  }

  /** Opens the picker. */
  public void choose() {
    input.click();
  }

  private static void on(String type, Consumer<TransferEvent> heard) {
    Dom.on(Window.current(), type, event -> heard.accept((TransferEvent) event));
  }

  private void chosen() {
    FileList files = input.getFiles();
    List<File> all = new ArrayList<>();
    for (int i = 0; i < files.getLength(); i++) {
      all.add(files.item(i));
    }
    if (!all.isEmpty()) {
      taken.accept(all);
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
    if (event.getDataTransfer() == null) {
      taken.accept(List.of());
    } else {
      DroppedFiles.of(event.getDataTransfer(), taken);
    }
  }

  private void pasted(TransferEvent event) {
    DataTransfer transfer = event.getClipboardData();
    if (transfer != null && transfer.getFiles().getLength() > 0) {
      event.preventDefault();
      taken.accept(DroppedFiles.files(transfer));
    }
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

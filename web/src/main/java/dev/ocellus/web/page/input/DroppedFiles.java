package dev.ocellus.web.page.input;

import dev.ocellus.web.browser.DataTransfer;
import dev.ocellus.web.browser.FileEntry;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.TransferItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.file.File;

/**
 * The files of a drop, and the pictures of the folders in it, however deep. What a person dropped
 * by itself is taken whatever it is; what lies in a folder beside pictures is not.
 */
final class DroppedFiles {
  private final List<File> files = new ArrayList<>();
  private final Consumer<List<File>> taken;
  private int open = 1;

  private DroppedFiles(Consumer<List<File>> taken) {
    this.taken = taken;
  }

  /** Tells {@code taken} of all files once every folder was looked into. */
  static void of(DataTransfer transfer, Consumer<List<File>> taken) {
    List<FileEntry> folders = folders(transfer.getItems());
    DroppedFiles dropped = new DroppedFiles(taken);
    if (folders.isEmpty()) {
      dropped.files.addAll(files(transfer));
    } else {
      dropped.files.addAll(besidesFolders(transfer));
      folders.forEach(dropped::enter);
    }
    dropped.close();
  }

  static List<File> files(DataTransfer transfer) {
    List<File> files = new ArrayList<>();
    for (int i = 0; i < transfer.getFiles().getLength(); i++) {
      files.add(transfer.getFiles().get(i));
    }
    return files;
  }

  /** Folders stand among the files, too, without a type and in the items' order. */
  private static List<File> besidesFolders(DataTransfer transfer) {
    List<File> files = files(transfer);
    JSArrayReader<TransferItem> items = transfer.getItems();
    for (int i = items.getLength() - 1; i >= 0; i--) {
      if (isFolder(items.get(i).asEntry()) && i < files.size()) {
        files.remove(i);
      }
    }
    return files;
  }

  private static List<FileEntry> folders(JSArrayReader<TransferItem> items) {
    List<FileEntry> folders = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      FileEntry entry = items.get(i).asEntry();
      if (isFolder(entry)) {
        folders.add(entry);
      }
    }
    return folders;
  }

  private static boolean isFolder(FileEntry entry) {
    return JsObjects.isPresent(entry) && entry.isFolder();
  }

  private void enter(FileEntry folder) {
    open++;
    Promises.settle(
        folder.entries(),
        entries -> {
          for (int i = 0; i < entries.getLength(); i++) {
            take(entries.get(i));
          }
          close();
        },
        reason -> close());
  }

  private void take(FileEntry entry) {
    if (entry.isFolder()) {
      enter(entry);
      return;
    }
    open++;
    Promises.settle(
        entry.file(),
        file -> {
          if (file.getType().startsWith("image/")) {
            files.add(file);
          }
          close();
        },
        reason -> close());
  }

  private void close() {
    open--;
    if (open == 0) {
      taken.accept(files);
    }
  }
}

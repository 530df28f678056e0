package dev.ocellus.web.inference;

import dev.ocellus.image.ValueRange;
import dev.ocellus.inspect.ClassifierGraph;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Uint8Array;

/** What a caller gave as a classifier of its own: anything, until it is read here. */
final class OwnFiles {
  private static final int MEGABYTE = 1_000_000;
  private static final int MOST_GRAPH_MB = 200;
  private static final int MOST_LABELS_MB = 4;

  private final JSObject given;

  OwnFiles(JSObject given) {
    this.given = given;
  }

  /** What it is called in results. */
  String name() {
    JSObject name = get("name");
    return JsObjects.isPresent(name) ? JsObjects.text(name) : "own";
  }

  JsBytes graph() {
    return bytes("graph", MOST_GRAPH_MB);
  }

  boolean hasLabels() {
    return JsObjects.isPresent(get("labels"));
  }

  /** One a line. */
  String labels() {
    JSObject labels = get("labels");
    return JsObjects.kind(labels).equals("Array")
        ? lines(labels)
        : bytes("labels", MOST_LABELS_MB).text();
  }

  /** The side of its pictures, in pixels; 0 where nobody says. */
  int size() {
    JSObject size = get("size");
    if (!JsObjects.isPresent(size)) {
      return 0;
    }
    double number = JsObjects.number(size);
    if (!(number >= 1 && number <= ClassifierGraph.MOST_SIZE && number == (int) number)) {
      throw bad(
          "size", JsObjects.text(size), "a whole number from 1 to " + ClassifierGraph.MOST_SIZE);
    }
    return (int) number;
  }

  /** Which numbers it takes for a pixel's values; null where nobody says. */
  ValueRange range() {
    JSObject range = get("range");
    return JsObjects.isPresent(range) ? ValueRange.of(JsObjects.text(range)) : null;
  }

  private JSObject get(String name) {
    return JsObjects.get(given, name);
  }

  @SuppressWarnings("unchecked")
  private static String lines(JSObject labels) {
    JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) labels;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < array.getLength(); i++) {
      String label = JsObjects.text(array.get(i));
      if (label.indexOf('\n') >= 0) {
        throw bad("labels[" + i + "]", "of several lines", "one line");
      }
      lines.append(label).append('\n');
    }
    return lines.toString();
  }

  private JsBytes bytes(String name, int mostMegabytes) {
    String kind = JsObjects.kind(get(name));
    if (!kind.equals("Blob") && !kind.equals("File")) {
      throw bad(name, kind, "a Blob");
    }
    Blob file = (Blob) get(name);
    if (file.getSize() > (double) mostMegabytes * MEGABYTE) {
      throw new OcellusException(
          ErrorCode.TOO_LARGE,
          "the option classifier."
              + name
              + " has "
              + (long) (file.getSize() / MEGABYTE)
              + " MB; at most "
              + mostMegabytes
              + " MB are possible");
    }
    return new JsBytes(read(file, name));
  }

  private static Uint8Array read(Blob file, String name) {
    try {
      return new Uint8Array(Promises.await(file.arrayBuffer()));
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.UNREADABLE,
          "the "
              + name
              + " of the model cannot be read ("
              + e.getMessage()
              + "); the file may have been moved or changed: give it again");
    }
  }

  private static OcellusException bad(String name, String found, String expected) {
    return new OcellusException(
        ErrorCode.BAD_OPTION,
        "the option classifier." + name + " is " + found + "; it must be " + expected);
  }
}

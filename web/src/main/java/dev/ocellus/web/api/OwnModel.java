package dev.ocellus.web.api;

import dev.ocellus.web.browser.Files;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.OwnClassifier;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;

/** Reads what a caller gave as a classifier of its own. */
final class OwnModel {
  private static final int MEGABYTE = 1_000_000;
  private static final int MOST_GRAPH_MB = 200;
  private static final int MOST_LABELS_MB = 4;
  private static final int MOST_SIZE = 1024;

  private OwnModel() {}

  /**
   * Reads it.
   *
   * @param given {@code graph}, and {@code name}, {@code labels}, {@code size}, {@code range}
   * @throws OcellusException naming what is wrong in it
   */
  static OwnClassifier of(JSObject given) {
    Options options = new Options(given);
    OwnClassifier own = JSObjects.create();
    own.setName(options.text("name", "own"));
    own.setGraph(file("classifier.graph", JsObjects.get(given, "graph"), MOST_GRAPH_MB));
    JSObject labels = JsObjects.get(given, "labels");
    own.setLabels(JsObjects.isPresent(labels) ? labels(labels) : null);
    own.setSize(options.whole("size", 0, 1, MOST_SIZE));
    own.setRange(options.oneOf("range", "-1..1", "0..1", "0..255"));
    return own;
  }

  /** Reads one that is to be used, which takes labels. */
  static OwnClassifier labelled(JSObject given) {
    OwnClassifier own = of(given);
    if (!JsObjects.isPresent(own.getLabels())) {
      throw Options.bad("classifier.labels", "missing", "a Blob or an array of strings");
    }
    return own;
  }

  private static Blob labels(JSObject labels) {
    return JsObjects.kind(labels).equals("Array")
        ? lines(labels)
        : file("classifier.labels", labels, MOST_LABELS_MB);
  }

  @SuppressWarnings("unchecked")
  private static Blob lines(JSObject labels) {
    JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) labels;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < array.getLength(); i++) {
      String label = JsObjects.text(array.get(i));
      if (label.indexOf('\n') >= 0) {
        throw Options.bad("classifier.labels[" + i + "]", "of several lines", "one line");
      }
      lines.append(label).append('\n');
    }
    return Files.ofText(lines.toString(), "text/plain");
  }

  private static Blob file(String name, JSObject given, int mostMegabytes) {
    String kind = JsObjects.kind(given);
    if (!kind.equals("Blob") && !kind.equals("File")) {
      throw Options.bad(name, kind, "a Blob");
    }
    Blob file = (Blob) given;
    if (file.getSize() > (double) mostMegabytes * MEGABYTE) {
      throw new OcellusException(
          ErrorCode.TOO_LARGE,
          "the option "
              + name
              + " has "
              + (long) (file.getSize() / MEGABYTE)
              + " MB; at most "
              + mostMegabytes
              + " MB are possible");
    }
    return file;
  }
}

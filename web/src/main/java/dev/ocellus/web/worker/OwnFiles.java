package dev.ocellus.web.worker;

import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.OwnClassifier;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Uint8Array;

/** The files of a classifier of the caller's own. */
final class OwnFiles {
  private final OwnClassifier own;

  OwnFiles(OwnClassifier own) {
    this.own = own;
  }

  Uint8Array graph() {
    return bytes(own.getGraph(), "graph");
  }

  /** Empty where there are none. */
  String labels() {
    Blob labels = own.getLabels();
    return JsObjects.isPresent(labels) ? new JsBytes(bytes(labels, "labels")).text() : "";
  }

  private static Uint8Array bytes(Blob file, String what) {
    try {
      return new Uint8Array(Promises.await(file.arrayBuffer()));
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.UNREADABLE,
          "the "
              + what
              + " of the model cannot be read ("
              + e.getMessage()
              + "); the file may have been moved or changed: give it again");
    }
  }
}

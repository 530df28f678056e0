package dev.ocellus.web.worker;

import dev.ocellus.model.ModelException;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** The list of models, {@code models/index.json}. */
final class ModelIndex {
  static final String NAME = "index.json";

  private final String json;
  private final List<ModelEntry> models = new ArrayList<>();

  /**
   * Reads the list.
   *
   * @throws ModelException naming what is missing in it
   */
  ModelIndex(String json) {
    this.json = json;
    JSObject list = JsObjects.get(parse(json), "models");
    if (!JsObjects.isPresent(list) || !JsObjects.kind(list).equals("Array")) {
      throw missing("models");
    }
    @SuppressWarnings("unchecked")
    JSArrayReader<JSObject> entries = (JSArrayReader<JSObject>) list;
    for (int i = 0; i < entries.getLength(); i++) {
      models.add(entry(entries.get(i)));
    }
  }

  /** The first model of a kind; null where there is none. */
  ModelEntry find(String kind) {
    for (ModelEntry model : models) {
      if (model.kind().equals(kind)) {
        return model;
      }
    }
    return null;
  }

  /** The text it was read from. */
  String json() {
    return json;
  }

  /** The SHA-256 of all files. */
  Set<String> hashes() {
    Set<String> hashes = new HashSet<>();
    for (ModelEntry model : models) {
      hashes.add(model.graph().sha256());
      if (model.labels() != null) {
        hashes.add(model.labels().sha256());
      }
    }
    return hashes;
  }

  private static JSObject parse(String json) {
    try {
      return JSON.parse(json);
    } catch (RuntimeException e) {
      throw new ModelException(
          "the list of models, models/index.json, is not JSON ("
              + JsException.message(e)
              + "); put the models there");
    }
  }

  private static ModelEntry entry(JSObject json) {
    JSObject labels = JsObjects.get(json, "labels");
    return new ModelEntry(
        text(json, "name"),
        text(json, "kind"),
        file(json),
        JsObjects.isPresent(labels) ? file(labels) : null);
  }

  private static ModelFile file(JSObject json) {
    double bytes = JsObjects.number(JsObjects.get(json, "bytes"));
    if (!(bytes >= 0 && bytes <= Integer.MAX_VALUE)) {
      throw missing("bytes");
    }
    return new ModelFile(text(json, "file"), (int) bytes, text(json, "sha256"));
  }

  private static String text(JSObject json, String name) {
    JSObject value = JsObjects.get(json, name);
    if (!JsObjects.isPresent(value)) {
      throw missing(name);
    }
    return JsObjects.text(value);
  }

  private static ModelException missing(String name) {
    return new ModelException(
        "the list of models, models/index.json, has no \"" + name + "\"; update the server");
  }
}

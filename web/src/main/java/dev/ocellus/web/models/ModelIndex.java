package dev.ocellus.web.models;

import dev.ocellus.model.ModelException;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** The list of models, {@code models/index.json}: those that are there, and those that lack. */
public final class ModelIndex {
  /** Its name in the folder of models. */
  public static final String NAME = "index.json";

  private final String json;
  private final List<ModelEntry> models = new ArrayList<>();
  private final JSArrayReader<JSObject> missing;

  /**
   * Reads the list.
   *
   * @throws ModelException naming what is missing in it
   */
  public ModelIndex(String json) {
    this.json = json;
    JSObject list = parse(json);
    JSArrayReader<JSObject> entries = array(list, "models");
    if (entries == null) {
      throw lacking("models");
    }
    for (int i = 0; i < entries.getLength(); i++) {
      models.add(entry(entries.get(i)));
    }
    missing = array(list, "missing");
  }

  /**
   * The first model of a kind and a name; null where there is none.
   *
   * @param name empty for any
   */
  public ModelEntry find(ModelKind kind, String name) {
    for (ModelEntry model : models) {
      if (model.kind().equals(kind.text()) && isNamed(model.name(), name)) {
        return model;
      }
    }
    return null;
  }

  /**
   * What is told of a model that is not there.
   *
   * @param name empty for any of the kind
   */
  public MissingModel missing(ModelKind kind, String name) {
    return read(entryOf(kind, name));
  }

  /**
   * What a caller is told who needs a model that is not there.
   *
   * @param name empty for any of the kind
   * @param address of this list
   */
  public OcellusException absence(ModelKind kind, String name, String address) {
    JSObject entry = entryOf(kind, name);
    StringBuilder present = new StringBuilder();
    for (ModelEntry model : models) {
      if (model.kind().equals(kind.text())) {
        present.append(present.length() == 0 ? "'" : " or '").append(model.name()).append('\'');
      }
    }
    return new OcellusException(
        ErrorCode.MODEL_MISSING,
        new MissingModelMessage(read(entry), present.toString(), address).sentence(name),
        entry);
  }

  private JSObject entryOf(ModelKind kind, String name) {
    for (int i = 0; missing != null && i < missing.getLength(); i++) {
      JSObject entry = missing.get(i);
      if (word(entry, "kind").equals(kind.text()) && isNamed(word(entry, "name"), name)) {
        return entry;
      }
    }
    return untold(kind.text());
  }

  private static boolean isNamed(String name, String wanted) {
    return wanted.isEmpty() || wanted.equals(name);
  }

  @JSBody(
      params = "kind",
      script = "return { name: '', kind: kind, bytes: 0, state: 'off', fetched: 0, reason: '' };")
  private static native JSObject untold(String kind);

  /** Reads what the list, or an error, tells of a missing model. */
  public static MissingModel read(JSObject entry) {
    boolean classifies = word(entry, "kind").equals(ModelKind.CLASSIFIER.text());
    return new MissingModel(
        word(entry, "name"),
        classifies ? ModelKind.CLASSIFIER : ModelKind.FACES,
        (long) JsObjects.number(JsObjects.get(entry, "bytes")),
        MissingModel.State.of(word(entry, "state")),
        (long) JsObjects.number(JsObjects.get(entry, "fetched")),
        word(entry, "reason"));
  }

  /** The text it was read from. */
  public String json() {
    return json;
  }

  /** Whether all models are there that the server is to have. */
  public boolean isComplete() {
    return missing == null || missing.getLength() == 0;
  }

  /** The SHA-256 of all files. */
  public Set<String> hashes() {
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

  /** Null where there is none of that name. */
  @SuppressWarnings("unchecked")
  private static JSArrayReader<JSObject> array(JSObject json, String name) {
    JSObject value = JsObjects.get(json, name);
    return JsObjects.kind(value).equals("Array") ? (JSArrayReader<JSObject>) value : null;
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
      throw lacking("bytes");
    }
    return new ModelFile(text(json, "file"), (int) bytes, text(json, "sha256"));
  }

  private static String text(JSObject json, String name) {
    JSObject value = JsObjects.get(json, name);
    if (!JsObjects.isPresent(value)) {
      throw lacking(name);
    }
    return JsObjects.text(value);
  }

  /** Empty where there is none. */
  private static String word(JSObject json, String name) {
    JSObject value = JsObjects.get(json, name);
    return JsObjects.isPresent(value) ? JsObjects.text(value) : "";
  }

  private static ModelException lacking(String name) {
    return new ModelException(
        "the list of models, models/index.json, has no \"" + name + "\"; update the server");
  }
}

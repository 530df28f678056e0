package dev.ocellus.web.host;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.File;

/** Where a person gives a model of their own, chooses and removes it; {@code page/models.js}. */
public interface OwnModelController extends JSObject {
  /** Takes up what earlier visits have left. */
  void begin();

  /** Takes files of a model, and asks for what is missing. */
  void open(JSArray<File> files);

  /** The own model is not used any more, because the server is to work. */
  void setAside();

  /** Hears which model is to be used from now on. */
  @JSFunctor
  interface User extends JSObject {
    /**
     * A model is to be used.
     *
     * @param classifier as {@code load} takes it; null for the built-in one
     */
    void use(JSObject classifier);
  }
}

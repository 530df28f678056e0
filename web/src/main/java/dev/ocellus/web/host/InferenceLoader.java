package dev.ocellus.web.host;

import dev.ocellus.web.protocol.Inference;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Downloads and starts the program that runs models, once. */
@JSFunctor
public interface InferenceLoader extends JSObject {
  /**
   * The program.
   *
   * @param threads how many threads it may have, 0 for as many as are good; heeded the first time
   */
  JSPromise<Inference> load(int threads);
}

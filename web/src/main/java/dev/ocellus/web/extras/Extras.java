package dev.ocellus.web.extras;

import org.teavm.jso.JSObject;

/** What is loaded when it is first asked for. */
public interface Extras extends JSObject {
  /** Opens the camera's window. */
  void openCamera();

  /** Opens the window in which a person says what to save, and as what. */
  void openSaving();

  /** To be called when the pictures of the desk became others. */
  void changed();
}

package dev.ocellus.web.camera;

import dev.ocellus.web.browser.JsObjects;
import org.teavm.jso.JSObject;

/** What the camera's window shows, by the names that index.html and its style sheet have. */
enum View {
  /** The person is asked, the camera begins. */
  STARTING("starting"),
  /** The camera is on, what looks is not ready yet. */
  PREPARING("preparing"),
  WATCHING("watching"),
  REFUSED("refused", "NotAllowedError SecurityError"),
  MISSING("missing", "NotFoundError OverconstrainedError"),
  IN_USE("in-use"),
  /** The page is not one that browsers let have a camera. */
  INSECURE("insecure"),
  /** The camera was unplugged, or taken away. */
  GONE("gone"),
  /** Switched off since nobody saw the page. */
  PAUSED("paused"),
  /** Frames cannot be looked at; the reason stands beside it. */
  FAILED("failed");

  private final String text;
  private final String errors;

  View(String text) {
    this(text, "");
  }

  /**
   * A view.
   *
   * @param errors the names of the DOMExceptions that lead to it
   */
  View(String text, String errors) {
    this.text = text;
    this.errors = errors;
  }

  String text() {
    return text;
  }

  /** Whether the camera is on, or about to be. */
  boolean isLive() {
    return this == STARTING || this == PREPARING || this == WATCHING;
  }

  /** Why a camera could not be had; what is not known means that it does not answer. */
  static View of(Object reason) {
    String name = JsObjects.text(JsObjects.get((JSObject) reason, "name"));
    for (View view : values()) {
      if (view.errors.contains(name)) {
        return view;
      }
    }
    return IN_USE;
  }
}

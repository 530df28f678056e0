package dev.ocellus.web.host;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.text.Words;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** Where the page's words come from; {@code page.js} makes it. */
public interface Speech extends JSObject {
  /** The words the HTML was given already. */
  @JSProperty
  JSObject getWords();

  /** Has the HTML say everything in another language, such as {@code de}; gives its words. */
  JSPromise<JSObject> speak(String language);

  /** Words by their keys. */
  static Words of(JSObject words) {
    return key -> JsObjects.text(JsObjects.get(words, key));
  }
}

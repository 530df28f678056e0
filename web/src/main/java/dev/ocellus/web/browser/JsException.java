package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a promise was rejected with. */
public final class JsException extends RuntimeException {
  private static final String THROWN = "(JavaScript) ";

  private final String name;
  private final String code;

  private JsException(String name, String code, String message) {
    super(message);
    this.name = name;
    this.code = code;
  }

  static JsException of(Object reason) {
    JSObject error = (JSObject) reason;
    return new JsException(text(error, "name"), text(error, "code"), text(error, "message"));
  }

  /** What an error says that JavaScript threw into Java; TeaVM puts its kind before it. */
  public static String message(RuntimeException thrown) {
    String message = String.valueOf(thrown.getMessage());
    int colon = message.startsWith(THROWN) ? message.indexOf(": ") : -1;
    return colon < 0 ? message : message.substring(colon + 2);
  }

  /** The error's name, such as {@code AbortError}; empty for what is no error. */
  public String name() {
    return name;
  }

  /** Whether fetch gave it because there was no answer, or none for this page. */
  public boolean isOfNetwork() {
    return name.equals("TypeError");
  }

  /** The code of an error of ours; empty for others. */
  public String code() {
    return code;
  }

  @JSBody(
      params = {"error", "property"},
      script =
          "return error && typeof error[property] === 'string' ? error[property]"
              + " : property === 'message' ? String(error) : '';")
  private static native String text(JSObject error, String property);
}

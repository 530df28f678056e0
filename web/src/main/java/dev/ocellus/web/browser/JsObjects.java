package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What JavaScript values are, asked where a caller may have given anything. */
public final class JsObjects {
  private JsObjects() {}

  /** The same object; what {@code equals} of two {@link JSObject}s means. */
  @JSBody(
      params = {"one", "other"},
      script = "return one === other;")
  public static native boolean same(JSObject one, JSObject other);

  /** Neither null nor undefined. */
  @JSBody(params = "value", script = "return value !== null && value !== undefined;")
  public static native boolean isPresent(JSObject value);

  /** Such as {@code Blob}, {@code HTMLImageElement}, {@code Array}, {@code Number}. */
  @JSBody(params = "value", script = "return Object.prototype.toString.call(value).slice(8, -1);")
  public static native String kind(JSObject value);

  /** A property; undefined where {@code object} is null or undefined. */
  @JSBody(
      params = {"object", "name"},
      script = "return object === null || object === undefined ? undefined : object[name];")
  public static native JSObject get(JSObject object, String name);

  @JSBody(params = "value", script = "return +value;")
  public static native double number(JSObject value);

  @JSBody(params = "value", script = "return String(value);")
  public static native String text(JSObject value);
}

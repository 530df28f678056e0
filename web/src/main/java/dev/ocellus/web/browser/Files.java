package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** Files that are made here. */
public final class Files {
  private Files() {}

  /** A file of a blob, of the blob's type. */
  @JSBody(
      params = {"blob", "name"},
      script = "return new File([blob], name, { type: blob.type });")
  public static native File of(Blob blob, String name);

  /** One blob of several parts, which are blobs and arrays of bytes. */
  @JSBody(
      params = {"parts", "type"},
      script = "return new Blob(parts, { type: type });")
  public static native Blob join(JSArray<JSObject> parts, String type);

  /** A blob of text, in UTF-8. */
  @JSBody(
      params = {"text", "type"},
      script = "return new Blob([text], { type: type });")
  public static native Blob ofText(String text, String type);

  /** The time of day here, such as {@code 2026-11-21 14.05.09}: what a file may be named after. */
  @JSBody(
      script =
          "var now = new Date();"
              + "function two(number) { return (number < 10 ? '0' : '') + number; }"
              + "return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-'"
              + " + two(now.getDate()) + ' ' + two(now.getHours()) + '.'"
              + " + two(now.getMinutes()) + '.' + two(now.getSeconds());")
  public static native String now();
}

package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
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

  /** A file of text, in UTF-8. */
  @JSBody(
      params = {"text", "name", "type"},
      script = "return new File([text], name, { type: type });")
  public static native File ofText(String text, String name, String type);

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

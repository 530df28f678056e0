package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.File;

/** A FileSystemEntry: a file or a folder that was dropped. */
public abstract class FileEntry implements JSObject {
  @JSProperty("isDirectory")
  public abstract boolean isFolder();

  /** The file of a file's entry. */
  @JSBody(
      script =
          "var entry = this; return new Promise(function(resolve, reject) {"
              + " entry.file(resolve, reject); });")
  public native JSPromise<File> file();

  /** All entries of a folder's entry; browsers give them in parts. */
  @JSBody(
      script =
          "var reader = this.createReader(); var all = [];"
              + "return new Promise(function(resolve, reject) {"
              + " function more() { reader.readEntries(function(part) {"
              + "  if (part.length === 0) { resolve(all); }"
              + "  else { all.push.apply(all, part); more(); }"
              + " }, reject); } more(); });")
  public native JSPromise<JSArrayReader<FileEntry>> entries();
}

package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.file.FileList;

/** What is dragged or pasted. */
public interface DataTransfer extends JSObject {
  @JSProperty
  FileList getFiles();

  /** Holds {@code Files} where there are files, also while they cannot be read yet. */
  @JSProperty
  JSArrayReader<JSString> getTypes();

  @JSProperty
  void setDropEffect(String effect);
}

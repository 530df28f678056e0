package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.file.File;

/** What is dragged or pasted. */
public interface DataTransfer extends JSObject {
  @JSProperty
  JSArrayReader<File> getFiles();

  /** Can be read during the event only; what was asked of them then stays. */
  @JSProperty
  JSArrayReader<TransferItem> getItems();

  /** Holds {@code Files} where there are files, also while they cannot be read yet. */
  @JSProperty
  JSArrayReader<JSString> getTypes();

  @JSProperty
  void setDropEffect(String effect);
}

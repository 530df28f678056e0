package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An HTMLDialogElement. */
public interface Dialog extends JSObject {
  void showModal();

  void close(String returnValue);

  @JSProperty
  boolean isOpen();

  @JSProperty
  String getReturnValue();

  @JSProperty
  void setReturnValue(String value);
}

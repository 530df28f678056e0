package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** A DragEvent or a ClipboardEvent. */
public interface TransferEvent extends Event {
  /** Of a DragEvent. */
  @JSProperty
  DataTransfer getDataTransfer();

  /** Of a ClipboardEvent. */
  @JSProperty
  DataTransfer getClipboardData();

  /** What a drag goes to or comes from; null outside of the window. */
  @JSProperty
  JSObject getRelatedTarget();
}

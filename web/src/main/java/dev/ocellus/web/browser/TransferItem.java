package dev.ocellus.web.browser;

import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;

/** A DataTransferItem: one of the things that are dragged. */
public interface TransferItem extends JSObject {
  /** The file or folder; null where it is neither. */
  @JSMethod("webkitGetAsEntry")
  FileEntry asEntry();
}

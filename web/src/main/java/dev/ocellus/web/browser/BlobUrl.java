package dev.ocellus.web.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.file.Blob;

/** Addresses of what is in memory. */
@JSClass(name = "URL")
public final class BlobUrl implements JSObject {
  private BlobUrl() {}

  /** Must be given to {@link #revokeObjectURL} when it is not needed any more. */
  public static native String createObjectURL(Blob blob);

  public static native void revokeObjectURL(String url);
}

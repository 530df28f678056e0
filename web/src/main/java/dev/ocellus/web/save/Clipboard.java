package dev.ocellus.web.save;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;

/** Pictures on the clipboard. */
public final class Clipboard {
  private Clipboard() {}

  /** Whether this browser lets this page put pictures there. */
  @JSBody(
      script =
          "return typeof ClipboardItem === 'function' && !!navigator.clipboard"
              + " && typeof navigator.clipboard.write === 'function';")
  public static native boolean isOffered();

  /**
   * Puts a picture there. To be called straight when the person asks for it; the picture may come
   * later. Rejected where the browser forbids it.
   *
   * @param png a promise of a Blob of the type {@code image/png}
   */
  @JSBody(
      params = "png",
      script = "return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);")
  public static native JSPromise<JSUndefined> copy(JSPromise<Blob> png);
}

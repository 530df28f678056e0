package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The device's cameras. */
public final class Cameras {
  private Cameras() {}

  /** Whether a page may ask for them: browsers let secure ones alone. */
  @JSBody(script = "return !!(navigator.mediaDevices && navigator.mediaDevices.getUserMedia);")
  public static native boolean areOffered();

  /**
   * Switches one on, after the person agreed. Rejected with a DOMException whose name says why not.
   *
   * @param id of one of {@link #ids}; empty for any, one that looks away from the person first
   * @param width of its picture in pixels, which it comes as near to as it can
   * @param height likewise
   */
  @JSBody(
      params = {"id", "width", "height"},
      script =
          "var video = { width: { ideal: width }, height: { ideal: height } };"
              + "if (id) { video.deviceId = { exact: id }; }"
              + "else { video.facingMode = { ideal: 'environment' }; }"
              + "return navigator.mediaDevices.getUserMedia({ audio: false, video: video });")
  public static native JSPromise<CameraStream> open(String id, int width, int height);

  /** All of them; they have names only once one was allowed. */
  @JSBody(
      script =
          "return navigator.mediaDevices.enumerateDevices().then(function(all) {"
              + " return all.filter(function(one) { return one.kind === 'videoinput'; })"
              + "  .map(function(one) { return one.deviceId; }); });")
  public static native JSPromise<JSArrayReader<JSString>> ids();
}

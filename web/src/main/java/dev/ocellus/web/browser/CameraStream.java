package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.EventTarget;

/** What a camera sees, a MediaStream with one track. */
public abstract class CameraStream implements JSObject {
  /** Switches the camera off. */
  @JSBody(script = "this.getTracks().forEach(function(track) { track.stop(); });")
  public native void stop();

  /** Which camera it is. */
  @JSBody(script = "return String(this.getVideoTracks()[0].getSettings().deviceId);")
  public native String cameraId();

  /** Whether the camera looks away from the person. */
  @JSBody(script = "return this.getVideoTracks()[0].getSettings().facingMode === 'environment';")
  public native boolean looksAway();

  /** The track, which fires {@code ended} when the camera goes away. */
  @JSBody(script = "return this.getVideoTracks()[0];")
  public native EventTarget track();
}

package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.canvas.CanvasImageSource;

/** An HTMLVideoElement. */
public abstract class Video implements CanvasImageSource {
  @JSProperty
  public abstract int getVideoWidth();

  @JSProperty
  public abstract int getVideoHeight();

  /** Whether there is a frame to look at; a stream that has just begun may have a size and none. */
  @JSBody(script = "return this.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;")
  public native boolean hasFrame();

  /** Shows a stream; null for none. */
  @JSBody(
      params = "stream",
      script = "this.srcObject = stream; if (stream) { this.play().catch(function() {}); }")
  public native void show(CameraStream stream);

  /** Tells of the next frame; where the browser tells of none, of the next time it paints. */
  @JSBody(
      params = "listener",
      script =
          "if (this.requestVideoFrameCallback) { this.requestVideoFrameCallback(listener); }"
              + "else { requestAnimationFrame(listener); }")
  public native void onNextFrame(FrameListener listener);

  /** Hears of a frame. */
  @JSFunctor
  public interface FrameListener extends JSObject {
    void shown(double now);
  }
}

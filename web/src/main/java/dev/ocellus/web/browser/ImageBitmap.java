package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.JSTopLevel;
import org.teavm.jso.canvas.CanvasImageSource;
import org.teavm.jso.core.JSPromise;

/** A decoded picture. */
public abstract class ImageBitmap implements CanvasImageSource {
  @JSProperty
  public abstract int getWidth();

  @JSProperty
  public abstract int getHeight();

  /** Frees the pixels. */
  public abstract void close();

  /** Decodes; an EXIF orientation is applied. */
  @JSTopLevel
  public static native JSPromise<ImageBitmap> createImageBitmap(JSObject source);

  /** Decodes into a picture of that width, which may be smaller; the height follows. */
  @JSBody(
      params = {"source", "width"},
      script = "return createImageBitmap(source, { resizeWidth: width, resizeQuality: 'medium' });")
  public static native JSPromise<ImageBitmap> createSmall(JSObject source, int width);
}

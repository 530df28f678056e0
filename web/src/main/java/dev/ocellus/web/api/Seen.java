package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** The one JSON form of a result, as an object; see {@link dev.ocellus.result.Result}. */
public interface Seen extends JSObject {
  @JSProperty
  String getModel();

  /** {@code device} or {@code server}. */
  @JSProperty
  String getWhere();

  @JSProperty
  Size getImage();

  /** Those it was seen in, as {@link dev.ocellus.result.Views} names them; only with classes. */
  @JSProperty
  String getViews();

  /** Best first; only in what {@link Eye#classify} gives. */
  @JSProperty
  JSArrayReader<SeenClass> getClasses();

  /** Best first; only in what {@link Eye#faces} gives. */
  @JSProperty
  JSArrayReader<SeenFace> getFaces();

  @JSProperty
  void setFaces(JSArrayReader<SeenFace> faces);

  @JSProperty
  SeenTimings getTimings();

  /** Width and height in pixels. */
  interface Size extends JSObject {
    @JSProperty
    int getWidth();

    @JSProperty
    int getHeight();
  }
}

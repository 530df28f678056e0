package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A face; places are in pixels from the picture's top left corner. */
public interface SeenFace extends JSObject {
  @JSProperty
  Rectangle getBox();

  /** 0 to 1. */
  @JSProperty
  double getScore();

  @JSProperty
  FivePoints getLandmarks();

  /** Where the face is. */
  interface Rectangle extends JSObject {
    @JSProperty
    double getX();

    @JSProperty
    double getY();

    @JSProperty
    double getWidth();

    @JSProperty
    double getHeight();
  }

  /** A place. */
  interface Place extends JSObject {
    @JSProperty
    double getX();

    @JSProperty
    double getY();
  }

  /** Left and right as seen in the picture. */
  interface FivePoints extends JSObject {
    @JSProperty
    Place getLeftEye();

    @JSProperty
    Place getRightEye();

    @JSProperty
    Place getNose();

    @JSProperty
    Place getMouthLeft();

    @JSProperty
    Place getMouthRight();
  }
}

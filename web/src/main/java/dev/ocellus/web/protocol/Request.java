package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** What the page asks the worker; only what the {@link Task} needs is set. */
public interface Request extends JSObject {
  @JSProperty
  int getId();

  @JSProperty
  void setId(int id);

  /** A {@link Task}'s text. */
  @JSProperty
  String getTask();

  @JSProperty
  void setTask(String task);

  /** How many threads the engine may have; 0 for as many as are good. */
  @JSProperty
  int getThreads();

  @JSProperty
  void setThreads(int threads);

  /** A model of the caller's own that says what pictures show; null for the built-in one. */
  @JSProperty
  JSObject getClassifier();

  @JSProperty
  void setClassifier(JSObject classifier);

  /** A Blob, an ImageBitmap or ImageData. */
  @JSProperty
  JSObject getPicture();

  @JSProperty
  void setPicture(JSObject picture);

  @JSProperty
  int getTop();

  @JSProperty
  void setTop(int top);

  /** The text of {@link dev.ocellus.result.Views}. */
  @JSProperty
  String getViews();

  @JSProperty
  void setViews(String views);

  /** The name of the model that finds faces; empty for the first of the list. */
  @JSProperty
  String getFaceModel();

  @JSProperty
  void setFaceModel(String name);

  @JSProperty
  double getMinSize();

  @JSProperty
  void setMinSize(double minSize);

  @JSProperty
  JSArray<JSNumber> getThresholds();

  @JSProperty
  void setThresholds(JSArray<JSNumber> thresholds);

  /** The faces to draw, each as it stands in a result. */
  @JSProperty
  JSArrayReader<JSObject> getFaces();

  @JSProperty
  void setFaces(JSArrayReader<JSObject> faces);

  /** The parts to hide: left, top, width and height of each, in pixels. */
  @JSProperty
  JSArray<JSNumber> getBoxes();

  @JSProperty
  void setBoxes(JSArray<JSNumber> boxes);

  /** The text of a {@link dev.ocellus.hide.Style}. */
  @JSProperty
  String getStyle();

  @JSProperty
  void setStyle(String style);

  @JSProperty
  double getStrength();

  @JSProperty
  void setStrength(double strength);

  /** What the picture is to be: {@code image/png} or {@code image/jpeg}. */
  @JSProperty
  String getType();

  @JSProperty
  void setType(String type);

  /** Of a JPEG, 0 to 1. */
  @JSProperty
  double getQuality();

  @JSProperty
  void setQuality(double quality);
}

package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** How far a call is. */
public interface ProgressEvent extends JSObject {
  /** A {@link Stage}'s text. */
  @JSProperty
  String getStage();

  @JSProperty
  void setStage(String stage);

  /** How much of the stage is done, 0 to 1. */
  @JSProperty
  double getFraction();

  @JSProperty
  void setFraction(double fraction);

  /** Bytes so far; 0 while computing. */
  @JSProperty
  double getLoaded();

  @JSProperty
  void setLoaded(double loaded);

  /** Bytes in all; 0 while computing. */
  @JSProperty
  double getTotal();

  @JSProperty
  void setTotal(double total);

  /** The model's name, such as {@code mtcnn}; empty where it is not known. */
  @JSProperty
  String getModel();

  @JSProperty
  void setModel(String model);

  /** What failed and how it goes on; empty but for {@link Stage#FALLBACK}. */
  @JSProperty
  String getMessage();

  @JSProperty
  void setMessage(String message);

  /** Something failed; {@code message} says what, and how it goes on. */
  static ProgressEvent fallback(String message) {
    ProgressEvent event = at(Stage.FALLBACK, "", 1);
    event.setMessage(message);
    return event;
  }

  /** A transfer of bytes. */
  static ProgressEvent transfer(Stage stage, String model, double loaded, double total) {
    ProgressEvent event = at(stage, model, total > 0 ? loaded / total : 1);
    event.setLoaded(loaded);
    event.setTotal(total);
    return event;
  }

  /** A part of a stage. */
  static ProgressEvent at(Stage stage, String model, double fraction) {
    ProgressEvent event = JSObjects.create();
    event.setStage(stage.text());
    event.setModel(model);
    event.setFraction(fraction);
    event.setLoaded(0);
    event.setTotal(0);
    event.setMessage("");
    return event;
  }
}

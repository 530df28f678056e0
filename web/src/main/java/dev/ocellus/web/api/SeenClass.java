package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A class and how probable it is, 0 to 1. */
public interface SeenClass extends JSObject {
  @JSProperty
  int getIndex();

  @JSProperty
  String getLabel();

  @JSProperty
  double getProbability();
}

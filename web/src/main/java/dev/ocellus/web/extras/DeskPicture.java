package dev.ocellus.web.extras;

import dev.ocellus.web.api.Seen;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** A picture of the desk, as it was when it was asked for. */
public interface DeskPicture extends JSObject {
  @JSProperty
  int getId();

  /** As it was given. */
  @JSProperty
  String getName();

  /** What a file of it is called, without an ending. */
  @JSProperty
  String getFileName();

  /** Whether it is the one that is shown. */
  @JSProperty
  boolean isChosen();

  /** Whether a file can be made of it. */
  @JSProperty
  boolean isSavable();

  /** Whether parts of it are hidden. */
  @JSProperty
  boolean isHidden();

  /** Whether a file of it shows faces that were found. */
  @JSProperty
  boolean isExposed();

  /** Whether boxes are drawn on it. */
  @JSProperty
  boolean isBoxed();

  /** Whether all is known that is wanted of it, and that is something. */
  @JSProperty
  boolean isTold();

  /** What of it is wanted. */
  JSArrayReader<Seen> results();
}

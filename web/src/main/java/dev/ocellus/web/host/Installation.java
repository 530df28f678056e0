package dev.ocellus.web.host;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The program as it lies on its host; {@code ocellus/program.js} makes it. */
public interface Installation extends JSObject {
  /** The address of the folder that ocellus.js is in, or of the page where a bundler moved it. */
  @JSProperty
  String getHome();

  /** Starts another thread of this program. */
  ProgramWorker startWorker();
}

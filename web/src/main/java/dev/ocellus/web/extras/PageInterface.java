package dev.ocellus.web.extras;

import dev.ocellus.web.browser.AbortSignal;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** The page, as {@link Extras} see it. */
public interface PageInterface extends JSObject {
  /** The words of the language that is spoken now, by their keys. */
  @JSProperty
  JSObject getWords();

  /** The pictures on the desk, as they are now. */
  JSArrayReader<DeskPicture> pictures();

  /** Whether the faces of all pictures are hidden. */
  boolean hidesAll();

  /** Shows a picture. */
  void choose(int id);

  /** Whether no file of a picture can be made yet, because its faces are to be hidden. */
  boolean isPending(int id);

  /**
   * Makes a file of a picture as it is shown.
   *
   * @param id of the picture
   * @param type {@code image/png} or {@code image/jpeg}
   * @param quality of a JPEG, 0 to 1
   */
  JSPromise<Blob> make(int id, String type, double quality, AbortSignal signal);

  /** The model of the person's own that says what pictures show; null for the built-in one. */
  JSObject classifier();

  /** The model that finds faces, as {@code load} takes it. */
  String faceModel();

  /** Has the page say what came of work in the background. */
  void done(String sentence);

  /** Puts a photograph on the desk. */
  void taken(File photograph);
}

package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * The program that runs models, as the worker sees it. Every promise is rejected with an {@link
 * OcellusError}. It does one thing at a time.
 */
public interface Inference extends JSObject {

  /**
   * Gets ready for models while one of them is on its way; nobody has to wait for it.
   *
   * @param fileBytes how large that model's file is
   */
  JSPromise<JSObject> rehearse(int fileBytes);

  /**
   * Makes a classifier ready, which then has run once.
   *
   * @param name such as {@code mobilenet_v2_1.0_224}
   * @param graph the GraphDef; nobody writes to it any more
   * @param labels one a line
   */
  JSPromise<JSObject> loadClassifier(String name, Uint8Array graph, String labels, JobWatch job);

  /**
   * Says what a classifier of the caller's own is: {@code size}, null where it may be any of
   * several, {@code sizes}, the usual ones that fit, and {@code classes}.
   *
   * @param own {@code graph}, and {@code labels}, {@code name}, {@code size}, {@code range} as far
   *     as they are known
   */
  JSPromise<JSObject> inspect(JSObject own);

  /** Makes a classifier of the caller's own ready, which then has run once. */
  JSPromise<JSObject> loadOwnClassifier(JSObject own, JobWatch job);

  /** Makes a face detector ready, all of which then has run once. */
  JSPromise<JSObject> loadFaceDetector(String name, Uint8Array graph, JobWatch job);

  /**
   * Says what a picture shows.
   *
   * @param picture a Blob, an ImageBitmap or ImageData
   * @param top how many classes to name, from 1
   * @param views the text of {@link dev.ocellus.result.Views}
   */
  JSPromise<JSObject> classify(JSObject picture, int top, String views, JobWatch job);

  /** Finds the faces in a picture; {@link dev.ocellus.detect.FaceOptions} has the ranges. */
  JSPromise<JSObject> faces(
      JSObject picture, double minSize, JSArray<JSNumber> thresholds, JobWatch job);

  /** Draws faces on a picture; gives a Blob. */
  JSPromise<JSObject> annotate(Request request, JobWatch job);

  /** Hides parts of a picture; gives a Blob. */
  JSPromise<JSObject> hide(Request request, JobWatch job);
}

package dev.ocellus.web.api;

import dev.ocellus.web.protocol.OcellusError;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/**
 * Looks at pictures. A picture ({@code source}) is a Blob or File, an HTMLImageElement, an
 * HTMLVideoElement, a canvas, an ImageBitmap or ImageData. Every promise is rejected with an {@link
 * OcellusError}.
 */
public interface Eye extends JSObject {
  /** Where pictures are worked on: {@code device} or {@code server}. */
  @JSProperty
  String getWhere();

  /** Why there, as a sentence a person understands. */
  @JSProperty
  String getReason();

  /** Why there, as the name of a constant of {@link dev.ocellus.web.routing.Reason}. */
  @JSProperty
  String getReasonCode();

  /** The number the reason is about, GB of memory or milliseconds; NaN where it is about none. */
  @JSProperty
  double getReasonFound();

  /** What {@link #getReasonFound} was compared with; NaN where there is nothing. */
  @JSProperty
  double getReasonLimit();

  /**
   * What computed on the device last, such as {@code WebAssembly SIMD, 2 threads}; empty as long as
   * nothing has.
   */
  @JSProperty
  String getEngine();

  /**
   * Says what a picture shows.
   *
   * @param options may be null or undefined
   */
  JSPromise<Seen> classify(JSObject source, ClassifyOptions options);

  /**
   * Finds the faces in a picture.
   *
   * @param options may be null or undefined
   */
  JSPromise<Seen> faces(JSObject source, FacesOptions options);

  /**
   * Draws what {@link #faces} found on the picture, on this device.
   *
   * @param options may be null or undefined
   */
  JSPromise<Blob> annotate(JSObject source, Seen faces, FileOptions options);

  /**
   * Hides parts of a picture, on this device and at full size. The file has nothing of what was
   * there, and no metadata.
   *
   * @param regions an array of faces of a result, and of boxes with {@code x}, {@code y}, {@code
   *     width} and {@code height}
   * @param options may be null or undefined
   */
  JSPromise<Blob> hide(JSObject source, JSObject regions, HideOptions options);

  /**
   * Says what a classifier of the caller's own is, on this device: its {@code size}, the usual
   * {@code sizes} that fit it, the number of its {@code classes}, and the {@code range} of a
   * pixel's values. Rejected when it is none.
   *
   * @param classifier as {@link LoadOptions} have it; its labels may be missing
   * @param options may be null or undefined
   */
  JSPromise<JSObject> inspect(JSObject classifier, TaskOptions options);

  /** Ends the worker and what is under way. Calls made later are rejected. */
  void close();
}

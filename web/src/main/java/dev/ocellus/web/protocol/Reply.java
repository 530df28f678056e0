package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the worker tells the page. */
public interface Reply extends JSObject {
  /** The request's; -1 in what belongs to none. */
  @JSProperty
  int getId();

  @JSProperty
  void setId(int id);

  /** A {@link ReplyKind}'s name. */
  @JSProperty
  String getKind();

  @JSProperty
  void setKind(String kind);

  /** What was asked for: an object of the JSON form, a Blob, or a number. */
  @JSProperty
  JSObject getValue();

  @JSProperty
  void setValue(JSObject value);

  /** What computed it, such as {@code WebAssembly SIMD, 2 threads}; empty where nothing had to. */
  @JSProperty
  String getEngine();

  @JSProperty
  void setEngine(String engine);

  /** How far the request is; see the API's ProgressEvent. */
  @JSProperty
  JSObject getProgress();

  @JSProperty
  void setProgress(JSObject progress);

  /** An {@link ErrorCode}'s text. */
  @JSProperty
  String getCode();

  @JSProperty
  void setCode(String code);

  @JSProperty
  String getMessage();

  @JSProperty
  void setMessage(String message);

  /** What is told of a model that is missing, as the list of models has it; else not set. */
  @JSProperty
  JSObject getMissing();

  @JSProperty
  void setMissing(JSObject missing);
}

package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.streams.ReadableStream;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/** What was fetched, or is put into a {@link Cache}. */
@JSClass
public class Response implements JSObject {
  @SuppressWarnings("unused")
  public Response(Uint8Array body) {}

  @SuppressWarnings("unused")
  public Response(String body) {}

  @JSProperty("ok")
  public native boolean isOk();

  @JSProperty
  public native int getStatus();

  /** Of that name; empty where there is none, or another origin does not show it. */
  public final String header(String name) {
    return header(this, name);
  }

  /** Whether there is no file; hosts of apps answer that with 200 and their page. */
  public final boolean lacksFile() {
    return !isOk() || header("Content-Type").startsWith("text/html");
  }

  /** What it says instead of giving a file, in words that follow the address. */
  public final String lack() {
    return isOk()
        ? "is missing: the host answers with a page (text/html)"
        : "answers HTTP " + getStatus();
  }

  @JSBody(
      params = {"response", "name"},
      script = "return response.headers.get(name) || '';")
  private static native String header(Response response, String name);

  @JSProperty
  public native ReadableStream getBody();

  public native JSPromise<ArrayBuffer> arrayBuffer();

  public native JSPromise<JSString> text();

  public native JSPromise<JSObject> json();
}

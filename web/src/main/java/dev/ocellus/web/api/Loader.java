package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

final class Loader {
  private Loader() {}

  static Eye load(LoadOptions options) {
    return new DummyEye();
  }

  static final class DummyEye implements Eye {
    @Override
    public String getWhere() {
      return "device";
    }

    @Override
    public String getReason() {
      return "because";
    }

    @Override
    public String getReasonCode() {
      return "X";
    }

    @Override
    public JSPromise<Seen> classify(JSObject source, ClassifyOptions options) {
      return JSPromise.callAsync(
          () -> {
            throw new IllegalStateException("not yet");
          });
    }

    @Override
    public JSPromise<Seen> faces(JSObject source, FacesOptions options) {
      return classify(source, null);
    }

    @Override
    public JSPromise<Blob> annotate(JSObject source, Seen faces) {
      return JSPromise.reject("no");
    }

    @Override
    public void close() {}
  }
}

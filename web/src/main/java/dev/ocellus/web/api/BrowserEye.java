package dev.ocellus.web.api;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.routing.Decision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/** The eye a caller gets. */
final class BrowserEye implements Eye {
  private final Decision decision;
  private final Backend backend;
  private final WorkerBackend worker;
  private final ProgressListener listener;
  private final Set<Call> underWay = new LinkedHashSet<>();
  private boolean closed;

  /**
   * An eye.
   *
   * @param backend what looks
   * @param worker what draws; a picture that was sent away once is not sent again for that
   * @param listener hears of calls that have no listener of their own; may be null
   */
  BrowserEye(Decision decision, Backend backend, WorkerBackend worker, ProgressListener listener) {
    this.decision = decision;
    this.backend = backend;
    this.worker = worker;
    this.listener = listener;
  }

  @Override
  public String getWhere() {
    return decision.where().json();
  }

  @Override
  public String getReason() {
    return decision.sentence();
  }

  @Override
  public String getReasonCode() {
    return decision.reason().name();
  }

  @Override
  public double getReasonFound() {
    return decision.found();
  }

  @Override
  public double getReasonLimit() {
    return decision.limit();
  }

  @Override
  public String getEngine() {
    return worker.engine();
  }

  @Override
  public JSPromise<Seen> classify(JSObject source, ClassifyOptions given) {
    Options options = new Options(given);
    return promise(
        options,
        call -> {
          int top = options.whole("top", Classification.DEFAULT_TOP, 1, Classification.MAX_TOP);
          return backend.classify(new Source(source), top, views(options), call);
        });
  }

  @Override
  public JSPromise<Seen> faces(JSObject source, FacesOptions given) {
    Options options = new Options(given);
    return promise(options, call -> backend.faces(new Source(source), faceOptions(options), call));
  }

  @Override
  public JSPromise<Blob> annotate(JSObject source, Seen faces, FileOptions given) {
    Options options = new Options(given);
    return promise(
        options,
        call -> worker.annotate(new Source(source), facesOf(faces), FileForm.of(options), call));
  }

  @Override
  public JSPromise<Blob> hide(JSObject source, JSObject regions, HideOptions given) {
    Options options = new Options(given);
    return promise(
        options,
        call ->
            worker.hide(
                new Source(source),
                HideParameters.of(regions, options),
                FileForm.of(options),
                call));
  }

  @Override
  public JSPromise<JSObject> inspect(JSObject classifier, TaskOptions given) {
    return promise(new Options(given), call -> worker.inspect(OwnModel.of(classifier), call));
  }

  @Override
  public void close() {
    closed = true;
    List.copyOf(underWay).forEach(Call::cancel);
    worker.close();
  }

  private <T> JSPromise<T> promise(Options options, Function<Call, T> work) {
    return Calls.promise(
        () -> {
          Call call = new Call(options.signal(), options.listener(listener));
          underWay.add(call);
          try {
            checkOpen();
            call.check();
            return work.apply(call);
          } finally {
            underWay.remove(call);
            call.end();
          }
        });
  }

  private void checkOpen() {
    if (closed) {
      throw new OcellusException(ErrorCode.CANCELLED, "the eye is closed; load another one");
    }
  }

  private static Views views(Options options) {
    String text =
        options.oneOf("views", Views.BOTH.text(), Views.CENTRE.text(), Views.WHOLE.text());
    return Views.of(text);
  }

  private static FaceOptions faceOptions(Options options) {
    List<Float> thresholds = options.numbers("thresholds", FaceOptions.DEFAULT.thresholds());
    double minSize = options.number("minSize", FaceOptions.DEFAULT.minSize(), 0);
    return new FaceOptions((float) minSize, thresholds, FaceOptions.DEFAULT.factor());
  }

  @SuppressWarnings("unchecked")
  private static JSArrayReader<JSObject> facesOf(Seen seen) {
    JSObject faces = JsObjects.get(seen, "faces");
    if (!JsObjects.isPresent(faces) || !JsObjects.kind(faces).equals("Array")) {
      throw Options.bad("faces", JsObjects.text(seen), "what faces() gave");
    }
    return (JSArrayReader<JSObject>) faces;
  }
}

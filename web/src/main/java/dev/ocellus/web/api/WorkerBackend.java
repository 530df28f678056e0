package dev.ocellus.web.api;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Views;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;

/** Has the worker look at pictures. */
final class WorkerBackend implements Backend {
  private final WorkerClient worker;
  private final int threads;
  private final JSObject own;
  private final String faceModel;

  /**
   * Uses a worker.
   *
   * @param threads how many it may compute with; 0 for as many as are good
   * @param own what says what pictures show; null for the built-in model
   * @param faceModel the name of the model that finds faces; empty for the first of the list
   */
  WorkerBackend(WorkerClient worker, int threads, JSObject own, String faceModel) {
    this.worker = worker;
    this.threads = threads;
    this.own = own;
    this.faceModel = faceModel;
  }

  @Override
  public Seen classify(Source source, int top, Views views, Call call) {
    Request request = request(Task.CLASSIFY);
    request.setTop(top);
    request.setViews(views.text());
    request.setClassifier(own);
    return (Seen) send(request, source, call);
  }

  @Override
  public Seen faces(Source source, FaceOptions options, Call call) {
    Request request = request(Task.FACES);
    request.setFaceModel(faceModel);
    request.setMinSize(options.minSize());
    JSArray<JSNumber> thresholds = new JSArray<>();
    for (float threshold : options.thresholds()) {
      thresholds.push(JSNumber.valueOf(threshold));
    }
    request.setThresholds(thresholds);
    return (Seen) send(request, source, call);
  }

  /** Draws faces on a picture. */
  Blob annotate(Source source, JSArrayReader<JSObject> faces, FileForm form, Call call) {
    Request request = request(Task.ANNOTATE, form);
    request.setFaces(faces);
    return (Blob) send(request, source, call);
  }

  /** Hides parts of a picture. */
  Blob hide(Source source, HideParameters parameters, FileForm form, Call call) {
    Request request = request(Task.HIDE, form);
    request.setBoxes(parameters.boxes());
    request.setStyle(parameters.style());
    request.setStrength(parameters.strength());
    return (Blob) send(request, source, call);
  }

  /** What a classifier of the caller's own is. */
  JSObject inspect(JSObject classifier, Call call) {
    Request request = request(Task.INSPECT);
    request.setClassifier(classifier);
    return worker.send(request, new JSArray<>(), call);
  }

  /** How many milliseconds the worker would need to classify a picture. */
  double estimateMs(Call call) {
    return JsObjects.number(worker.send(request(Task.ESTIMATE), new JSArray<>(), call));
  }

  /** What computed last; empty as long as nothing has. */
  String engine() {
    return worker.engine();
  }

  void close() {
    worker.close();
  }

  private JSObject send(Request request, Source source, Call call) {
    JSObject picture = source.forWorker();
    request.setPicture(picture);
    JSArray<JSObject> transferred = new JSArray<>();
    if (source.isOwnForWorker()) {
      transferred.push(picture);
    }
    return worker.send(request, transferred, call);
  }

  private Request request(Task task, FileForm form) {
    Request request = request(task);
    request.setType(form.type());
    request.setQuality(form.quality());
    return request;
  }

  private Request request(Task task) {
    Request request = JSObjects.create();
    request.setTask(task.text());
    request.setThreads(threads);
    return request;
  }
}

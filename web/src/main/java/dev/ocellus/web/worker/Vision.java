package dev.ocellus.web.worker;

import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;

/** Does the tasks the page can ask for. */
final class Vision {
  /** Of MobileNet V2 1.0 at 224 pixels, for the two views of a picture. */
  private static final long MULTIPLY_ADDS = 2 * 300_000_000;

  private final Models models;

  Vision(Models models) {
    this.models = models;
  }

  /** What the page is sent back. */
  JSObject see(Task task, Request request, Job job) {
    return switch (task) {
      case CLASSIFY -> classify(request, job);
      case FACES -> faces(request, job);
      case ANNOTATE -> Calls.await(program(request).annotate(request, job));
      case HIDE -> Calls.await(program(request).hide(request, job));
      case INSPECT -> Calls.await(program(request).inspect(request.getClassifier()));
      case ESTIMATE -> JSNumber.valueOf(SpeedProbe.estimateMs(MULTIPLY_ADDS));
      case CANCEL -> throw new IllegalArgumentException("nothing to do for " + task);
    };
  }

  private Inference program(Request request) {
    return models.program(request.getThreads());
  }

  private JSObject classify(Request request, Job job) {
    Inference inference = models.withClassifier(request.getClassifier(), request.getThreads(), job);
    return Calls.await(
        inference.classify(request.getPicture(), request.getTop(), request.getViews(), job));
  }

  private JSObject faces(Request request, Job job) {
    Inference inference =
        models.withFaceDetector(request.getFaceModel(), request.getThreads(), job);
    return Calls.await(
        inference.faces(request.getPicture(), request.getMinSize(), request.getThresholds(), job));
  }
}

package dev.ocellus.web.worker;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.vision.Annotator;
import dev.ocellus.vision.Face;
import dev.ocellus.web.picture.Decoder;
import dev.ocellus.web.picture.Drawing;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;

/** Does the tasks the page can ask for. */
final class Vision {
  /** Of MobileNet V2 1.0 at 224 pixels. */
  private static final long MULTIPLY_ADDS = 300_000_000;

  private final Models models;
  private final Decoder decoder = new Decoder(ImageLimits.DEFAULT);

  Vision(Models models) {
    this.models = models;
  }

  /** What the page is sent back. */
  JSObject see(Task task, Request request, Job job) {
    return switch (task) {
      case CLASSIFY -> classify(request, job);
      case FACES -> faces(request, job);
      case ANNOTATE -> annotate(request, job);
      case HIDE -> hide(request, job);
      case INSPECT -> models.inspect(request.getClassifier(), request.getThreads(), job);
      case ESTIMATE -> JSNumber.valueOf(SpeedProbe.estimateMs(MULTIPLY_ADDS));
      case CANCEL -> throw new IllegalArgumentException("nothing to do for " + task);
    };
  }

  private JSObject classify(Request request, Job job) {
    Inference inference = models.withClassifier(request.getClassifier(), request.getThreads(), job);
    return Calls.await(inference.classify(request.getPicture(), request.getTop(), job));
  }

  private JSObject faces(Request request, Job job) {
    Inference inference = models.withFaceDetector(request.getThreads(), job);
    return Calls.await(
        inference.faces(request.getPicture(), request.getMinSize(), request.getThresholds(), job));
  }

  private JSObject annotate(Request request, Job job) {
    List<Face> faces = FaceReader.read(request.getFaces());
    Drawing drawing = decoder.draw(request.getPicture());
    job.check();
    drawing.put(Annotator.annotate(drawing.pixels().toRaster(), faces), 0, 0);
    return Encoder.encode(drawing, request.getType(), request.getQuality());
  }

  private JSObject hide(Request request, Job job) {
    Drawing drawing = decoder.draw(request.getPicture());
    new Hider(drawing, job).hide(request);
    return Encoder.encode(drawing, request.getType(), request.getQuality());
  }
}
